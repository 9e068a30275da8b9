package org.sems.jira.gate.decision;

import com.atlassian.jira.issue.MutableIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.sems.catalogue.field.JiraField;
import org.sems.gate.rule.Term;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.StoredDay;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Sets values of a record within a transition, which then stores them and tells its history. */
public final class RecordValues {
    private final RecordFields fields;

    public RecordValues(RecordFields fields) {
        this.fields = fields;
    }

    void setDay(MutableIssue issue, String field, LocalDate day) {
        if (field.equals(JiraField.DUE_DATE.id())) {
            issue.setDueDate(StoredDay.stored(day));
        } else {
            custom(issue, field, StoredDay.stored(day));
        }
    }

    void clear(MutableIssue issue, String field) {
        switch (JiraField.ofId(field).orElse(JiraField.ISSUE_LINKS)) {
            case DUE_DATE -> issue.setDueDate(null);
            case ASSIGNEE -> issue.setAssigneeId(null);
            case DESCRIPTION -> issue.setDescription(null);
            case LABELS -> issue.setLabels(Set.of());
            case COMPONENTS -> issue.setComponent(List.of());
            case PRIORITY -> issue.setPriorityId(null);
            default -> custom(issue, field, null);
        }
    }

    private void custom(MutableIssue issue, String field, @Nullable Object value) {
        issue.setCustomFieldValue(
                fields.customField(field)
                        .orElseThrow(() -> new Refused(Problem.of("record.field-missing", Term.field(field)))),
                value);
    }
}
