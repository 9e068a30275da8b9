package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.issue.IssueNumbers;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.history.History;

/** Writes what a working copy changed, and tells the history. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class IssueWriter {
    private final Issues issues;
    private final IssueNumbers numbers;
    private final History history;
    private final Surroundings surroundings;
    private final SystemFieldChanges changes;

    public IssueWriter(Issues issues, IssueNumbers numbers, History history, Surroundings surroundings) {
        this.numbers = numbers;
        this.issues = issues;
        this.history = history;
        this.surroundings = surroundings;
        this.changes = new SystemFieldChanges(surroundings);
    }

    /** Gives the working copy its id, number, key and dates and stores it; a new issue has no history. */
    public void create(SandboxIssue issue, ApplicationUser creator) {
        issues.change(() -> {
            IssueRecord record = issue.record();
            record.number = numbers.next(record.projectId);
            record.key = issue.getProjectObject().getKey() + '-' + record.number;
            record.creator = creator == null ? null : creator.getKey();
            record.created = surroundings.clock().millis();
            record.updated = record.created;
            record.id = issues.nextId();
            issues.save(record.copy());
            issue.customValues().forEach((id, value) -> {
                if (value != null) {
                    CustomField field = surroundings.customFields().byId(id).orElseThrow();
                    ((CustomFieldType) field.getCustomFieldType()).createValue(field, issue, value);
                }
            });
            issue.resetModifiedFields();
            return null;
        });
    }

    /**
     * Writes the changed fields of the working copy over what is stored now, and forgets in the copy what it had changed.
     *
     * @param more items for the same change group, as a workflow function gathered them
     * @return what was kept in the history
     */
    public List<ChangeItemBean> write(SandboxIssue issue, ApplicationUser author, List<ChangeItemBean> more) {
        return write(issue, author, more, issue.getModifiedFields().keySet());
    }

    /** As {@link #write}, but also what the working copy did not change is written as it was read; the history tells only of changes. */
    public List<ChangeItemBean> writeRow(SandboxIssue issue, ApplicationUser author, List<ChangeItemBean> more) {
        return write(issue, author, more, SystemFieldChanges.ROW);
    }

    private List<ChangeItemBean> write(
            SandboxIssue issue, ApplicationUser author, List<ChangeItemBean> more, Collection<String> written) {
        return issues.change(() -> {
            IssueRecord before = issues.forChange(issue.getId());
            IssueRecord after = before.copy();
            issue.getModifiedFields().keySet().forEach(field -> SystemFieldChanges.copy(field, issue.record(), after));
            List<ChangeItemBean> items = new ArrayList<>(more);
            items.addAll(changes.between(before, after, more));
            written.forEach(field -> SystemFieldChanges.copy(field, issue.record(), after));
            after.updated = surroundings.clock().millis();
            issues.save(after);
            items.addAll(writeCustomValues(issue, before));
            issue.record().updated = after.updated;
            history.add(after.id, author == null ? null : author.getKey(), items);
            issue.resetModifiedFields();
            return items;
        });
    }

    private List<ChangeItemBean> writeCustomValues(SandboxIssue issue, IssueRecord before) {
        List<ChangeItemBean> items = new ArrayList<>();
        SandboxIssue stored = SandboxIssue.of(surroundings, before);
        for (Map.Entry<Long, Object> entry : issue.customValues().entrySet()) {
            CustomField field = surroundings.customFields().byId(entry.getKey()).orElseThrow();
            CustomFieldType type = field.getCustomFieldType();
            Object was = type.getValueFromIssue(field, stored);
            Object is = entry.getValue();
            if (was == null && is == null || was != null && type.valuesEqual(was, is)) {
                continue;
            }
            ChangeItemBean item =
                    new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field.getName(), null, null, null, null);
            describe(type, field, was, item::setFrom, item::setFromString);
            describe(type, field, is, item::setTo, item::setToString);
            if (was == null) {
                type.createValue(field, issue, is);
            } else {
                type.updateValue(field, issue, is);
            }
            items.add(item);
        }
        return items;
    }

    /** A type that gives no text for people leaves the value itself in the text's place, as in Jira. */
    private static void describe(
            CustomFieldType type,
            CustomField field,
            Object value,
            java.util.function.Consumer<String> id,
            java.util.function.Consumer<String> text) {
        if (value != null) {
            String changelogValue = type.getChangelogValue(field, value);
            String changelogString = type.getChangelogString(field, value);
            id.accept(changelogString == null ? null : changelogValue);
            text.accept(changelogString == null ? changelogValue : changelogString);
        }
    }
}
