package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;
import org.sems.lifecycle.ApprovedStates;
import org.sems.lifecycle.LifeCycle;
import org.sems.problem.Problem;
import org.sems.provisioning.desired.DesiredKeys;

/**
 * The states that end a record by an approval. Such an approval ends when the record leaves that state, even if its
 * facts are the same: a record that comes back in another way has no approval.
 */
public final class EndStates {
    private static final String LEFT = "approval.state-left";
    private final RecordTypes types;
    private final RecordFields fields;

    public EndStates(RecordTypes types, RecordFields fields) {
        this.types = types;
        this.fields = fields;
    }

    /** That the record is not in the state to which the approval leads; empty for an approval that leads to no end. */
    Optional<Problem> left(GivenApproval given, Issue issue) {
        Optional<LifeCycle> lifeCycle = lifeCycle(issue);
        Set<String> ends = lifeCycle
                .map(ApprovedStates::endsOf)
                .map(all -> all.get(given.approval().kind()))
                .orElse(Set.of());
        Set<String> statuses = lifeCycle.stream()
                .flatMap(cycle -> ends.stream().flatMap(end -> statuses(fields, cycle, end).stream()))
                .collect(Collectors.toSet());
        return statuses.isEmpty() || statuses.contains(issue.getStatusId())
                ? Optional.empty()
                : Optional.of(Problem.of(LEFT, String.join(", ", ends)));
    }

    private Optional<LifeCycle> lifeCycle(Issue issue) {
        return types.find(issue).map(RecordType::lifeCycle);
    }

    /** Ids in Jira. A state of earlier versions that has become this one is this one. */
    static Set<String> statuses(RecordFields fields, LifeCycle lifeCycle, String state) {
        Stream<String> former = lifeCycle.retired().values().stream()
                .filter(old -> old.becomes().equals(state))
                .map(DesiredKeys::statuses)
                .flatMap(Collection::stream);
        return Stream.concat(lifeCycle.state(state).map(DesiredKeys::status).stream(), former)
                .flatMap(key -> fields.statusId(key).stream())
                .collect(Collectors.toSet());
    }
}
