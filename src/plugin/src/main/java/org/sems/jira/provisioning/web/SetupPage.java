package org.sems.jira.provisioning.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.catalogue.Catalogue;
import org.sems.jira.page.Form;
import org.sems.jira.page.RefusalLines;
import org.sems.jira.page.TemplateValues;
import org.sems.jira.provisioning.Provisioning;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Messages;
import org.sems.jira.sems.SemsStore;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ProjectRef;
import org.sems.provisioning.plan.Plan;
import org.sems.rating.RiskModels;
import org.sems.sems.Sems;

/** Does what a button of the page asks for and gathers what the page shows, as maps, lists and strings. */
public final class SetupPage {
    private final SemsStore store;
    private final Catalogue catalogue;
    private final Tools tools;
    private final Provisioning provisioning;

    public SetupPage(SemsStore store, Catalogue catalogue, Tools tools, Provisioning provisioning) {
        this.store = store;
        this.catalogue = catalogue;
        this.tools = tools;
        this.provisioning = provisioning;
    }

    Map<String, Object> shown(Form form, String token) {
        Map<String, Object> page = new HashMap<>();
        page.put("texts", texts());
        page.put(
                "problems",
                TemplateValues.list(tools.refusalLines().collect("page.failed", () -> fill(page, form, token))));
        return page;
    }

    Map<String, Object> done(Form form, String token) {
        Map<String, Object> result = new HashMap<>();
        List<String> problems = tools.refusalLines().collect("setup.failed", () -> result.putAll(step(form)));
        if (!problems.isEmpty()) {
            result.put("problems", TemplateValues.list(problems));
        }
        Map<String, Object> page = shown(form, token);
        page.putAll(result);
        return page;
    }

    private Map<String, Object> step(Form form) throws Exception {
        tools.actor().administrator();
        Map<String, Object> result = new HashMap<>();
        PlanJson words = tools.words();
        if (!List.of("plan", "apply").contains(form.text("step"))) {
            enterAsStored(form);
        }
        switch (form.text("step")) {
            case "plan" -> {
                Plan plan = provisioning.plan(
                        tools.read().read(SetupInput.of(form), tools.actor().administrator()));
                result.putAll(words.write(plan));
                result.put("summary", summary(plan));
                result.put("applicable", !plan.isEmpty() && plan.conflicts().isEmpty());
                result.put("heading", text("sems.setup.result.plan"));
            }
            case "apply" -> {
                result.putAll(words.write(provisioning.apply(
                        tools.read().read(SetupInput.of(form), tools.actor().administrator()))));
                result.put("heading", text("sems.setup.result.apply"));
            }
            case "verify" -> {
                List<Map<String, Object>> drift = words.drift(provisioning.verify(form.text("sems")));
                result.put("changes", drift);
                result.put("actionHead", text("sems.setup.page.found"));
                result.put("empty", drift.isEmpty());
                result.put("heading", text(drift.isEmpty() ? "sems.setup.result.no-drift" : "sems.setup.result.drift"));
            }
            case "ask-release" -> {
                result.putAll(shown(words.write(provisioning.previewRelease(form.text("sems")))));
                result.put("heading", tools.messages().text("sems.setup.result.ask-release", form.text("sems")));
                result.put("summary", text("sems.setup.page.release-help"));
                result.put("releasable", form.text("sems"));
            }
            case "release" -> {
                result.putAll(
                        shown(words.write(provisioning.release(form.text("sems"), Set.copyOf(form.texts("also"))))));
                result.put("heading", text("sems.setup.result.release"));
            }
            case "ask-remove" -> {
                result.put("heading", tools.messages().text("sems.setup.result.ask-remove", form.text("sems")));
                result.put("summary", text("sems.setup.page.remove-help"));
                result.put("removable", form.text("sems"));
            }
            case "remove" -> {
                result.put("changes", words.changes(provisioning.remove(form.text("sems"))));
                result.put("empty", false);
                result.put("heading", text("sems.setup.result.remove"));
            }
            default -> throw new Refused(Problem.of("setup.unknown-step", form.text("step")));
        }
        return result;
    }

    /** Somebody else's workflows get what a line of the page needs. */
    @SuppressWarnings("unchecked") // as PlanJson builds it
    private Map<String, Object> shown(Map<String, Object> release) {
        int number = 0;
        for (Map<String, Object> other : (List<Map<String, Object>>) release.get("others")) {
            other.put("id", "sems-also-" + ++number);
            other.put(
                    "line",
                    other.get("name") + ": " + String.join(", ", (List<String>) other.get("transitions"))
                            + (Boolean.TRUE.equals(other.get("live"))
                                    ? ""
                                    : " (" + text("sems.setup.page.unpublished") + ")"));
        }
        return release;
    }

    /** So that what drifted, was released or was removed can be planned and applied with the same answers as before. */
    private void enterAsStored(Form form) {
        store.setUp(form.text("sems")).ifPresent(setUp -> {
            form.put("name", setUp.name());
            form.put("profile", setUp.profile());
            form.put("riskModel", "");
            form.put("projects", setUp.projects().stream().map(ProjectRef::key).collect(Collectors.joining(", ")));
            form.put("keepPermissionScheme", setUp.kept().contains(Kind.PERMISSION_SCHEME) ? "true" : "");
            form.put("keepNotificationScheme", setUp.kept().contains(Kind.NOTIFICATION_SCHEME) ? "true" : "");
            form.put("keepSecurityScheme", setUp.kept().contains(Kind.SECURITY_SCHEME) ? "true" : "");
        });
    }

    private String summary(Plan plan) {
        return tools.messages()
                .text(
                        "sems.setup.result.summary",
                        plan.changes().size(),
                        plan.conflicts().size(),
                        plan.budget().used(),
                        plan.budget().created(),
                        plan.budget().limit());
    }

    private void fill(Map<String, Object> page, Form form, String token) {
        tools.actor().administrator();
        page.put("token", token);
        page.put("heading", "");
        page.put("changes", new ArrayList<>());
        page.put("empty", false);
        page.put("summary", "");
        page.put("applicable", false);
        page.put("removable", "");
        page.put("releasable", "");
        page.put("others", new ArrayList<>());
        page.put("actionHead", text("sems.setup.page.action"));
        for (String field : List.of("sems", "name", "projects", "owner", "profile", "riskModel")) {
            page.put(field, form.text(field));
        }
        SetupInput.CHECKBOXES.forEach(field -> page.put(field, form.isEmpty(field) ? "" : "checked"));
        page.put(
                "profiles",
                new ArrayList<>(catalogue.profiles().values().stream()
                        .map(profile -> {
                            Map<String, Object> map = new HashMap<>();
                            map.put("key", profile.key());
                            map.put("name", profile.name());
                            map.put("description", profile.description());
                            return map;
                        })
                        .toList()));
        page.put(
                "models",
                new ArrayList<>(tools.models().all().stream()
                        .map(model -> {
                            Map<String, Object> map = new HashMap<>();
                            map.put("id", model.id().toString());
                            map.put("name", model.name());
                            return map;
                        })
                        .toList()));
        page.put(
                "systems",
                new ArrayList<>(store.all().stream().map(SetupPage::row).toList()));
    }

    private Map<String, Object> texts() {
        Map<String, Object> texts = new HashMap<>();
        for (String key : List.of(
                "title",
                "intro",
                "key",
                "key-help",
                "name",
                "profile",
                "projects",
                "projects-help",
                "owner",
                "owner-help",
                "apply-plan",
                "details",
                "empty",
                "keep",
                "keepPermissionScheme",
                "keepNotificationScheme",
                "keepSecurityScheme",
                "plan",
                "apply",
                "verify",
                "remove",
                "buttons",
                "cancel",
                "remove-help",
                "release",
                "release-help",
                "also",
                "also-help",
                "present",
                "none",
                "what",
                "why",
                "action",
                "before",
                "after",
                "nothing",
                "model",
                "new",
                "risk-model",
                "risk-model-help",
                "risk-model-shipped")) {
            texts.put(key, text("sems.setup.page." + key));
        }
        return texts;
    }

    private static Map<String, Object> row(Sems sems) {
        Map<String, Object> map = new HashMap<>();
        map.put("key", sems.key());
        map.put("name", sems.name());
        map.put("profile", sems.profile());
        map.put("projects", String.join(", ", sems.projects()));
        map.put("model", sems.riskModel().toString());
        return map;
    }

    private String text(String key) {
        return tools.messages().text(key);
    }

    /** What reads the form and words the results. */
    public record Tools(
            Actor actor,
            ReadSetUp read,
            PlanJson words,
            Messages messages,
            RefusalLines refusalLines,
            RiskModels models) {}
}
