package org.sems.jira.record.field;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.sems.catalogue.field.JiraField;
import org.sems.record.FieldValue;

/** What one of Jira's own fields holds. */
final class StoredField {
    private final IssueSecurityLevelManager levels;

    StoredField(IssueSecurityLevelManager levels) {
        this.levels = levels;
    }

    FieldValue value(JiraField field, Issue issue) {
        return switch (field) {
            case SUMMARY -> text(issue.getSummary());
            case DESCRIPTION -> text(issue.getDescription());
            case ASSIGNEE -> person(issue.getAssigneeId());
            case REPORTER -> person(issue.getReporterId());
            case DUE_DATE -> StoredDay.value(issue.getDueDate());
            case LABELS -> texts(issue.getLabels(), Label::getLabel);
            case COMPONENTS -> texts(issue.getComponents(), ProjectComponent::getName);
            case ATTACHMENT -> texts(issue.getAttachments(), Attachment::getFilename);
            case SECURITY -> level(issue.getSecurityLevelId());
            case PRIORITY ->
                issue.getPriority() == null
                        ? FieldValue.NONE
                        : text(issue.getPriority().getName());
            case RESOLUTION ->
                issue.getResolution() == null
                        ? FieldValue.NONE
                        : text(issue.getResolution().getName());
            case ISSUE_LINKS -> FieldValue.NONE;
        };
    }

    private FieldValue level(@Nullable Long id) {
        return Optional.ofNullable(id)
                .map(levels::getSecurityLevel)
                .map(IssueSecurityLevel::getName)
                .map(FieldValue::words)
                .orElse(FieldValue.NONE);
    }

    static FieldValue text(@Nullable String text) {
        return text == null ? FieldValue.NONE : FieldValue.words(text);
    }

    static FieldValue person(@Nullable String key) {
        return key == null ? FieldValue.NONE : FieldValue.persons(key);
    }

    static <T> FieldValue texts(@Nullable Collection<T> values, Function<T, String> text) {
        return values == null
                ? FieldValue.NONE
                : FieldValue.words(values.stream().map(text).sorted().toList());
    }
}
