package org.sems.jira.criteria.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sems.criteria.CriteriaComparison;
import org.sems.criteria.MovedCell;
import org.sems.criteria.RewordedStep;
import org.sems.jira.access.People;
import org.sems.jira.criteria.CriteriaChange;
import org.sems.jira.criteria.CriteriaStore;
import org.sems.jira.rating.StoredRiskModels;
import org.sems.rating.Level;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.sems.Sems;

/** The criteria of a SeMS as maps, for REST and for the page. */
public final class CriteriaJson {
    private final AuthorizedCriteriaChanges duty;
    private final CriteriaStore changes;
    private final StoredRiskModels models;
    private final People people;
    private final CountRisks counts;

    public CriteriaJson(
            AuthorizedCriteriaChanges duty,
            CriteriaStore changes,
            StoredRiskModels models,
            People people,
            CountRisks counts) {
        this.duty = duty;
        this.changes = changes;
        this.models = models;
        this.people = people;
        this.counts = counts;
    }

    /** {@code {sems, tolerance, inForce, proposal, counts, mayPropose}}; {@code proposal} is absent while none is open. */
    Map<String, Object> all(Sems sems) {
        Optional<CriteriaChange> proposal = changes.proposal(sems.id());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sems", sems.key());
        map.put("tolerance", sems.tolerance().highestTolerable().name());
        map.put("inForce", inForce(sems));
        proposal.ifPresent(one -> map.put("proposal", proposal(sems, one)));
        counts.count(sems, proposal.map(CriteriaChange::to)).ifPresent(counted -> map.put("counts", counted));
        map.put("mayPropose", duty.mayPropose(sems));
        return map;
    }

    /** What would change if the model were in force; empty if the one in force cannot be found. */
    Optional<Map<String, Object>> compared(Sems sems, RiskModel after) {
        return models.find(sems.riskModel())
                .map(before -> compared(CriteriaComparison.of(before, after, sems.tolerance())));
    }

    /** {@code {id, model, name, state, since, by, acknowledgedBy, acknowledgedAt, acknowledgeable}}. */
    private Map<String, Object> inForce(Sems sems) {
        Map<String, Object> map = model(sems.riskModel());
        changes.inForce(sems.id()).ifPresent(change -> {
            map.put("id", change.id());
            map.put("state", change.state().text());
            map.put("since", change.inForceAt().orElseThrow().toString());
            person(map, "by", Optional.of(change.proposedBy()));
            if (change.isToBeAcknowledged()) {
                decisions(sems, map, change);
            } else {
                person(map, "acknowledgedBy", change.decidedBy());
                map.put("acknowledgedAt", change.decidedAt().orElseThrow().toString());
            }
        });
        return map;
    }

    private Map<String, Object> proposal(Sems sems, CriteriaChange change) {
        Map<String, Object> map = model(change.to());
        map.put("id", change.id());
        map.put("state", change.state().text());
        map.put("from", change.from().map(ModelVersion::toString).orElse(""));
        person(map, "by", Optional.of(change.proposedBy()));
        map.put("at", change.proposedAt().toString());
        models.published(change.to()).ifPresent(published -> {
            person(map, "publishedBy", Optional.of(published.authorKey()));
            map.put("publishedAt", published.at().toString());
        });
        models.find(change.to()).flatMap(after -> compared(sems, after)).ifPresent(map::putAll);
        decisions(sems, map, change);
        map.put("declinable", duty.mayDecline(sems, change));
        map.put("withdrawable", duty.mayWithdraw(change));
        return map;
    }

    private void decisions(Sems sems, Map<String, Object> map, CriteriaChange change) {
        map.put("acknowledgeable", duty.mayAcknowledge(sems, change));
        map.put("own", duty.isOwnOfHolder(sems, change));
    }

    private Map<String, Object> model(ModelVersion id) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", id.toString());
        map.put("name", models.find(id).map(RiskModel::name).orElse(""));
        return map;
    }

    private static Map<String, Object> compared(CriteriaComparison compared) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sameModel", compared.sameModel());
        map.put("moved", compared.moved().stream().map(CriteriaJson::moved).toList());
        map.put(
                "reworded",
                compared.reworded().stream().map(CriteriaJson::reworded).toList());
        map.put("fallBelow", compared.crossing(MovedCell.Crossing.FALLS_BELOW));
        map.put("riseAbove", compared.crossing(MovedCell.Crossing.RISES_ABOVE));
        return map;
    }

    private static Map<String, Object> moved(MovedCell cell) {
        return Map.of(
                "steps",
                cell.steps(),
                "cell",
                cell.words(),
                "before",
                cell.before().map(Level::name).orElse(""),
                "after",
                cell.after().map(Level::name).orElse(""),
                "crossing",
                cell.crossing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, Object> reworded(RewordedStep step) {
        return Map.of("axis", step.axis(), "name", step.name(), "before", step.before(), "after", step.after());
    }

    private void person(Map<String, Object> map, String key, Optional<String> userKey) {
        userKey.filter(one -> !one.isEmpty()).ifPresent(one -> map.put(key, people.json(one)));
    }
}
