package org.sems.jira.record.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.jira.record.field.RecordFields;
import org.sems.lifecycle.LifeCycle;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.record.StateChange;

/**
 * Who moved a record into which state, by Jira's history. A status counts as the state that it was provisioned for,
 * even if it was renamed. One that is not provisioned, or not any more, counts as the state that the history calls it:
 * so moves of earlier installations count.
 */
public final class StateHistory {
    private static final String STATUS = "status";
    private final ChangeHistoryManager history;
    private final RecordFields fields;

    public StateHistory(ChangeHistoryManager history, RecordFields fields) {
        this.history = history;
        this.fields = fields;
    }

    public List<StateChange> read(Issue issue, Optional<RecordType> type) {
        if (issue.getId() == null) {
            return List.of();
        }
        Map<String, Set<String>> states =
                type.map(RecordType::lifeCycle).map(this::states).orElse(Map.of());
        return history.getChangeHistories(issue).stream()
                .flatMap(change -> moves(change, states))
                .toList();
    }

    /** What stays in one state is no move: the app itself moves records from a retired state into the one that it became. */
    private static Stream<StateChange> moves(ChangeHistory change, Map<String, Set<String>> states) {
        return change.getChangeItemBeans().stream()
                .filter(item -> STATUS.equalsIgnoreCase(item.getField()) && !isRenewal(item, states))
                .map(item -> new StateChange(
                        states(states, item.getTo(), item.getToString()),
                        Objects.requireNonNullElse(change.getAuthorKey(), ""),
                        change.getTimePerformed()
                                .toInstant()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate()));
    }

    private static boolean isRenewal(ChangeItemBean item, Map<String, Set<String>> states) {
        Set<String> from = states.getOrDefault(String.valueOf(item.getFrom()), Set.of());
        return from.size() > 1 && from.containsAll(states.getOrDefault(String.valueOf(item.getTo()), from));
    }

    private static Set<String> states(Map<String, Set<String>> states, String status, String name) {
        return states.getOrDefault(String.valueOf(status), Set.of(String.valueOf(name)));
    }

    /** Names by the id of the status; a retired state has its own name and that of the one that it became. */
    private Map<String, Set<String>> states(LifeCycle lifeCycle) {
        Map<String, Set<String>> states = new HashMap<>();
        lifeCycle
                .retired()
                .values()
                .forEach(old -> DesiredKeys.statuses(old)
                        .forEach(key -> fields.statusId(key)
                                .ifPresent(id -> states.put(id, Set.of(old.name(), old.becomes())))));
        states.putAll(lifeCycle.states().stream()
                .filter(state -> fields.statusId(DesiredKeys.status(state)).isPresent())
                .collect(Collectors.toMap(
                        state -> fields.statusId(DesiredKeys.status(state)).orElseThrow(),
                        state -> Set.of(state.name()))));
        return states;
    }
}
