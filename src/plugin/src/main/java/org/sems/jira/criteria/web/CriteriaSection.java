package org.sems.jira.criteria.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.reading.riskmodel.RiskModelYaml;
import org.sems.jira.page.DutySection;
import org.sems.jira.page.Form;
import org.sems.jira.page.PageTexts;
import org.sems.jira.rating.StoredRiskModels;
import org.sems.problem.Refused;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.sems.Sems;

/** The part of the page of duties about risk criteria. */
public final class CriteriaSection implements DutySection {
    private final AuthorizedCriteriaChanges duty;
    private final CriteriaJson words;
    private final StoredRiskModels models;
    private final PageTexts tools;

    public CriteriaSection(
            AuthorizedCriteriaChanges duty, CriteriaJson words, StoredRiskModels models, PageTexts tools) {
        this.duty = duty;
        this.words = words;
        this.models = models;
        this.tools = tools;
    }

    @Override
    public Map<String, Object> shown(Sems sems, Form form) {
        Map<String, Object> map = new LinkedHashMap<>(words.all(sems));
        map.put(
                "texts",
                tools.texts(
                        "criteria",
                        "criteria-help",
                        "criteria-in-force",
                        "criteria-unacknowledged",
                        "criteria-acknowledged",
                        "criteria-own",
                        "criteria-acknowledge",
                        "criteria-decline",
                        "criteria-withdraw",
                        "criteria-why",
                        "criteria-proposed",
                        "criteria-proposed-by",
                        "criteria-published-by",
                        "criteria-until-then",
                        "criteria-moved",
                        "criteria-none-moved",
                        "criteria-before",
                        "criteria-after",
                        "criteria-line",
                        "criteria-falls-below",
                        "criteria-rises-above",
                        "criteria-gone",
                        "criteria-new",
                        "criteria-other-model",
                        "criteria-reworded",
                        "criteria-counts",
                        "criteria-counts-help",
                        "criteria-no-counts",
                        "criteria-above",
                        "criteria-below",
                        "criteria-matrix",
                        "criteria-is-above",
                        "criteria-was",
                        "criteria-propose",
                        "criteria-version",
                        "criteria-draft",
                        "criteria-draft-help",
                        "criteria-check",
                        "criteria-publish",
                        "criteria-cell",
                        "criteria-since"));
        Optional<RiskModel> inForce = models.find(sems.riskModel());
        inForce.ifPresent(model -> map.put("matrix", CriteriaMatrix.of(model, Optional.empty(), sems.tolerance())));
        if (map.get("proposal") instanceof Map<?, ?> proposal) {
            models.find(ModelVersion.parse(String.valueOf(proposal.get("model"))))
                    .ifPresent(after -> map.put("proposedMatrix", CriteriaMatrix.of(after, inForce, sems.tolerance())));
        }
        timed(map, "inForce", "since", "acknowledgedAt");
        timed(map, "proposal", "at", "publishedAt");
        if (Boolean.TRUE.equals(map.get("mayPropose"))) {
            map.put(
                    "versions",
                    models.all().stream()
                            .map(model -> Map.of("id", model.id().toString(), "name", model.name()))
                            .filter(model ->
                                    !model.get("id").equals(sems.riskModel().toString()))
                            .toList());
            map.put("draft", form.isEmpty("draft") ? inForce.map(this::next).orElse("") : form.text("draft"));
            checked(form)
                    .flatMap(draft -> words.compared(sems, draft))
                    .ifPresent(compared -> map.put("checked", compared));
        }
        return map;
    }

    @Override
    public Optional<String> done(Sems sems, Form form) {
        long id = form.number("id");
        return Optional.ofNullable(
                switch (form.text("step")) {
                    case "propose-criteria" -> {
                        duty.propose(sems.key(), ModelVersion.parse(form.text("model")));
                        yield tools.text("criteria-done-proposed", form.text("model"));
                    }
                    case "acknowledge-criteria" ->
                        tools.text(
                                "criteria-done-acknowledged",
                                duty.acknowledge(sems.key(), id).to());
                    case "decline-criteria" ->
                        tools.text(
                                "criteria-done-declined",
                                duty.decline(sems.key(), id, form.text("reason"))
                                        .to());
                    case "withdraw-criteria" ->
                        tools.text(
                                "criteria-done-withdrawn",
                                duty.withdraw(sems.key(), id).to());
                    case "check-draft" -> {
                        duty.mayPublish();
                        yield tools.text(
                                "criteria-done-checked",
                                models.draft(form.text("draft")).id());
                    }
                    case "publish-draft" -> {
                        ModelVersion published =
                                duty.publish(form.text("draft")).id();
                        form.forget(List.of("draft"));
                        yield tools.text("criteria-done-published", published);
                    }
                    default -> null;
                });
    }

    private Optional<RiskModel> checked(Form form) {
        try {
            return form.text("step").equals("check-draft")
                    ? Optional.of(models.draft(form.text("draft")))
                    : Optional.empty();
        } catch (Refused said) { // by the step itself
            return Optional.empty();
        }
    }

    /** The model in force under the version that follows on the newest. */
    private String next(RiskModel model) {
        String key = model.id().key();
        int newest = models.newest(key).orElse(model).id().version();
        return RiskModelYaml.write(model, new ModelVersion(key, Math.min(newest + 1, ModelVersion.HIGHEST)));
    }

    @SuppressWarnings("unchecked") // as CriteriaJson builds it
    private void timed(Map<String, Object> map, String part, String... times) {
        if (map.get(part) instanceof Map<?, ?> found) {
            for (String time : times) {
                ((Map<String, Object>) found).computeIfPresent(time, (key, at) -> tools.minute(at));
            }
        }
    }
}
