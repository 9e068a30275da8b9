package org.sems.jira.watch.gates;

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
import org.sems.catalogue.Profile;
import org.sems.catalogue.RecordType;
import org.sems.jira.record.RecordFields;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.MovesPastGates;
import org.sems.provision.Keys;

/** Finds in Jira's history the moves that a record made past gates while these were absent. */
public final class MovesInHistory {
    private static final String STATUS = "status";
    private final ChangeHistoryManager history;
    private final RecordFields fields;

    public MovesInHistory(ChangeHistoryManager history, RecordFields fields) {
        this.history = history;
        this.fields = fields;
    }

    List<Move> pastGates(Issue issue, RecordType type, Profile profile, List<Absence> absences) {
        Map<String, String> states = states(type.lifeCycle());
        Instant first =
                absences.stream().map(Absence::from).min(Instant::compareTo).orElseThrow();
        List<Move> moves = new ArrayList<>();
        for (ChangeHistory change : history.getChangeHistoriesSince(issue, Date.from(first.minusSeconds(1)))) {
            for (ChangeItemBean item : change.getChangeItemBeans()) {
                if (STATUS.equalsIgnoreCase(item.getField())
                        && absences.stream()
                                .anyMatch(absence -> isPastAGate(change, item, states, type, profile, absence))) {
                    moves.add(new Move(
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
            Absence absence) {
        return absence.covers(change.getTimePerformed().toInstant())
                && new MovesPastGates(
                                type.lifeCycle(),
                                way -> !profile.gateOf(type, way).isEmpty(),
                                absence.open())
                        .isOne(state(states, item.getFrom()), state(states, item.getTo()));
    }

    /** A status of somebody else's is no state, whatever its name is: its id stands for it. */
    private static String state(Map<String, String> states, String status) {
        return states.getOrDefault(String.valueOf(status), "status " + status);
    }

    /** By the statuses that were provisioned; a retired state counts as the one that it became, so that our own moving is no move. */
    private Map<String, String> states(LifeCycle lifeCycle) {
        Map<String, String> states = new HashMap<>();
        lifeCycle
                .retired()
                .values()
                .forEach(old -> Keys.statuses(old)
                        .forEach(key -> fields.statusId(key).ifPresent(id -> states.put(id, old.becomes()))));
        lifeCycle
                .states()
                .forEach(state -> fields.statusId(Keys.status(state)).ifPresent(id -> states.put(id, state.name())));
        return states;
    }
}
