package org.sems.jira.monitoring.gates;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.jira.record.field.RecordFields;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.MovesPastGates;
import org.sems.provisioning.desired.DesiredKeys;

/** Finds in Jira's history the moves that a record made past gates while these were absent. */
public final class StatusChangesInHistory {
    private static final String STATUS = "status";
    private final ChangeHistoryManager history;
    private final RecordFields fields;

    public StatusChangesInHistory(ChangeHistoryManager history, RecordFields fields) {
        this.history = history;
        this.fields = fields;
    }

    List<StatusChange> pastGates(Issue issue, RecordType type, Profile profile, List<GateOutage> absences) {
        Map<String, String> states = states(type.lifeCycle());
        Instant first =
                absences.stream().map(GateOutage::from).min(Instant::compareTo).orElseThrow();
        List<StatusChange> moves = new ArrayList<>();
        for (ChangeHistory change : history.getChangeHistoriesSince(issue, Date.from(first.minusSeconds(1)))) {
            for (ChangeItemBean item : change.getChangeItemBeans()) {
                if (STATUS.equalsIgnoreCase(item.getField())
                        && absences.stream()
                                .anyMatch(gateOutage -> isPastAGate(change, item, states, type, profile, gateOutage))) {
                    moves.add(new StatusChange(
                            change.getId(),
                            change.getTimePerformed().toInstant(),
                            Objects.requireNonNullElse(change.getAuthorKey(), ""),
                            String.valueOf(item.getFromString()),
                            String.valueOf(item.getToString())));
                }
            }
        }
        return moves;
    }

    private static boolean isPastAGate(
            ChangeHistory change,
            ChangeItemBean item,
            Map<String, String> states,
            RecordType type,
            Profile profile,
            GateOutage gateOutage) {
        return gateOutage.covers(change.getTimePerformed().toInstant())
                && new MovesPastGates(
                                type.lifeCycle(),
                                way -> !profile.gateOf(type, way).isEmpty(),
                                gateOutage.open())
                        .isOne(state(states, item.getFrom()), state(states, item.getTo()));
    }

    /** A status that was not provisioned is no state, with any name: its id stands for it. */
    private static String state(Map<String, String> states, String status) {
        return states.getOrDefault(String.valueOf(status), "status " + status);
    }

    /** By the statuses that were provisioned; a retired state counts as the one that it became, so that our own moving is no move. */
    private Map<String, String> states(LifeCycle lifeCycle) {
        Map<String, String> states = new HashMap<>();
        lifeCycle
                .retired()
                .values()
                .forEach(old -> DesiredKeys.statuses(old)
                        .forEach(key -> fields.statusId(key).ifPresent(id -> states.put(id, old.becomes()))));
        lifeCycle
                .states()
                .forEach(state ->
                        fields.statusId(DesiredKeys.status(state)).ifPresent(id -> states.put(id, state.name())));
        return states;
    }
}
