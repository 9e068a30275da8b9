package org.sems.jira.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The fields that Jira keeps in an issue's own row. A transition writes that row back as it read it, with its own changes: whatever
 * somebody else has changed in it meanwhile would be undone without a word, a stricter security level among it.
 */
final class IssueRow {
    private static final String RESOLUTION = "resolution";
    private static final Map<String, Function<Issue, Object>> FIELDS = Map.of("security", Issue::getSecurityLevelId, "assignee", Issue::getAssigneeId,
            "reporter", Issue::getReporterId, "duedate", Issue::getDueDate, "priority", issue -> issue.getPriority() == null ? null : issue.getPriority().getId(),
            RESOLUTION, Issue::getResolutionId, "summary", Issue::getSummary, "description", Issue::getDescription);

    private IssueRow() {
    }

    /** Whether the transition would write an older value over one that is stored at this moment, in a field that it did not change itself. */
    static boolean wouldUndo(RunningTransition transition, Issue stored) {
        return FIELDS.entrySet().stream().anyMatch(field -> !transition.issue().getModifiedFields().containsKey(field.getKey())
                && !Objects.equals(field.getValue().apply(read(transition, field.getKey())), field.getValue().apply(stored)));
    }

    /** Jira's function that sets the resolution stands before ours, and may have accounted for it already. */
    private static Issue read(RunningTransition transition, String field) {
        MutableIssue held = transition.issue();
        return field.equals(RESOLUTION) ? transition.before() : held;
    }
}
