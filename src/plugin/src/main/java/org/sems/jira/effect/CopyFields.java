package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import org.sems.catalogue.field.JiraField;
import org.sems.jira.record.field.RecordFields;

/** Values that a new record begins with. */
public final class CopyFields {
    private final RecordFields fields;

    public CopyFields(RecordFields fields) {
        this.fields = fields;
    }

    void copy(List<String> keys, Issue from, MutableIssue to) {
        for (String key : keys) {
            JiraField.ofId(key)
                    .ifPresentOrElse(
                            field -> copy(field, from, to),
                            () -> fields.customField(key)
                                    .ifPresent(
                                            field -> to.setCustomFieldValue(field, from.getCustomFieldValue(field))));
        }
    }

    private static void copy(JiraField field, Issue from, MutableIssue to) {
        switch (field) {
            case DESCRIPTION -> to.setDescription(from.getDescription());
            case ASSIGNEE -> to.setAssigneeId(from.getAssigneeId());
            case DUE_DATE -> to.setDueDate(from.getDueDate());
            case COMPONENTS -> to.setComponent(from.getComponents());
            case LABELS -> to.setLabels(from.getLabels());
            case PRIORITY ->
                to.setPriorityId(
                        from.getPriority() == null ? null : from.getPriority().getId());
            default -> throw new IllegalArgumentException("is not copied: " + field.id());
        }
    }
}
