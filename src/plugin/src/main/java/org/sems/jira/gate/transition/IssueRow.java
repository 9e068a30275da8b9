package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The fields that Jira keeps in an issue's own row. A transition writes that row back as it read it, with its own
 * changes: changes that another user made in it meanwhile, such as a stricter security level, would be undone silently.
 */
public final class IssueRow {
    private static final Map<String, Function<Issue, Object>> FIELDS = Map.of(
            "security",
            Issue::getSecurityLevelId,
            "assignee",
            Issue::getAssigneeId,
            "reporter",
            Issue::getReporterId,
            "duedate",
            Issue::getDueDate,
            "priority",
            issue -> issue.getPriority() == null ? null : issue.getPriority().getId(),
            "resolution",
            Issue::getResolutionId,
            "summary",
            Issue::getSummary,
            "description",
            Issue::getDescription);

    private IssueRow() {}

    /**
     * Whether the transition would write an older value over one that is stored at this moment, in a field that it did
     * not change itself. Functions of Jira that stand before ours may have set a field and accounted for it already:
     * then it is stored as it was before the transition, or as the transition holds it, and nobody else has changed it.
     */
    public static boolean wouldUndo(RunningTransition transition, Issue stored) {
        return FIELDS.entrySet().stream()
                .anyMatch(field -> !transition.issue().getModifiedFields().containsKey(field.getKey())
                        && differs(field.getValue(), transition.issue(), stored)
                        && differs(field.getValue(), transition.before(), stored));
    }

    private static boolean differs(Function<Issue, Object> field, Issue one, Issue other) {
        return !Objects.equals(field.apply(one), field.apply(other));
    }
}
