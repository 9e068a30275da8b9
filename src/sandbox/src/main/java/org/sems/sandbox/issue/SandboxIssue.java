package org.sems.sandbox.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sems.sandbox.kernel.StandIns;

/**
 * An issue as Jira's API shows it: a working copy. A setter changes the copy alone and notes what it changed; writing it is
 * for {@code IssueService}, {@code IssueManager} and the workflow's functions.
 */
public abstract class SandboxIssue implements MutableIssue {
    private final Surroundings surroundings;
    private final IssueRecord record;
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();
    private final Map<Long, Object> customValues = new LinkedHashMap<>();

    protected SandboxIssue(Surroundings surroundings, IssueRecord record) {
        this.surroundings = surroundings;
        this.record = record;
    }

    /** A working copy of a stored issue, or of one that is about to be made (its id is 0). */
    public static SandboxIssue of(Surroundings surroundings, IssueRecord record) {
        return StandIns.create(SandboxIssue.class, surroundings, record.copy());
    }

    /** The system fields as they are now in this copy; custom fields as they are stored. */
    public IssueRecord record() {
        return record;
    }

    /** Custom field values set in this copy, by the field's number. */
    public Map<Long, Object> customValues() {
        return customValues;
    }

    /** A copy with the same changes. */
    public SandboxIssue again() {
        SandboxIssue copy = of(surroundings, record);
        ((SandboxIssue) copy).modified.putAll(modified);
        ((SandboxIssue) copy).customValues.putAll(customValues);
        return copy;
    }

    @Override
    public Long getId() {
        return isCreated() ? record.id : null;
    }

    @Override
    public boolean isCreated() {
        return record.id != 0;
    }

    @Override
    public String getKey() {
        return record.key;
    }

    @Override
    public Long getNumber() {
        return record.number;
    }

    @Override
    public Project getProjectObject() {
        return surroundings.projects().byId(record.projectId).orElse(null);
    }

    @Override
    public Long getProjectId() {
        return record.projectId == 0 ? null : record.projectId;
    }

    @Override
    public IssueType getIssueType() {
        return Optional.ofNullable(record.typeId)
                .flatMap(surroundings.constants()::issueType)
                .orElse(null);
    }

    @Override
    public String getIssueTypeId() {
        return record.typeId;
    }

    @Override
    public String getSummary() {
        return record.summary;
    }

    @Override
    public String getDescription() {
        return record.description;
    }

    @Override
    public String getEnvironment() {
        return record.environment;
    }

    @Override
    public ApplicationUser getAssignee() {
        return user(record.assignee);
    }

    @Override
    public String getAssigneeId() {
        return record.assignee;
    }

    @Override
    public ApplicationUser getReporter() {
        return user(record.reporter);
    }

    @Override
    public String getReporterId() {
        return record.reporter;
    }

    @Override
    public ApplicationUser getCreator() {
        return user(record.creator);
    }

    @Override
    public String getCreatorId() {
        return record.creator;
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return record.components.stream()
                .flatMap(id -> surroundings.projects().component(id).stream())
                .toList();
    }

    /** Midnight of the day. */
    @Override
    public Timestamp getDueDate() {
        return record.due == null ? null : Timestamp.valueOf(record.dueDate().atStartOfDay());
    }

    @Override
    public Long getSecurityLevelId() {
        return record.level;
    }

    @Override
    public Priority getPriority() {
        return Optional.ofNullable(record.priorityId)
                .flatMap(surroundings.constants()::priority)
                .orElse(null);
    }

    @Override
    public String getResolutionId() {
        return record.resolutionId;
    }

    @Override
    public Resolution getResolution() {
        return Optional.ofNullable(record.resolutionId)
                .flatMap(surroundings.constants()::resolution)
                .orElse(null);
    }

    @Override
    public Timestamp getCreated() {
        return record.created == 0 ? null : new Timestamp(record.created);
    }

    @Override
    public Timestamp getUpdated() {
        return record.updated == 0 ? null : new Timestamp(record.updated);
    }

    @Override
    public Timestamp getResolutionDate() {
        return record.resolved == null ? null : new Timestamp(record.resolved);
    }

    @Override
    public Status getStatus() {
        return Optional.ofNullable(record.statusId)
                .flatMap(surroundings.constants()::status)
                .orElse(null);
    }

    @Override
    public String getStatusId() {
        return record.statusId;
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new TreeSet<>(Comparator.comparing(Label::getLabel));
        record.labels.forEach(l -> labels.add(new Label(null, getId(), l)));
        return labels;
    }

    @Override
    public Collection<Attachment> getAttachments() {
        return isCreated()
                ? surroundings.services().get(AttachmentManager.class).getAttachments(this)
                : java.util.List.of();
    }

    @Override
    public boolean isEditable() {
        return surroundings.services().get(IssueManager.class).isEditable(this);
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        Long id = field.getIdAsLong();
        return customValues.containsKey(id) ? customValues.get(id) : isCreated() ? field.getValue(this) : null;
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        note(field.getId(), getCustomFieldValue(field), value);
        customValues.put(field.getIdAsLong(), value);
    }

    @Override
    public void setProjectId(Long id) {
        note("project", record.projectId, id);
        record.projectId = id;
    }

    @Override
    public void setIssueTypeId(String id) {
        note("issuetype", record.typeId, id);
        record.typeId = id;
    }

    @Override
    public void setSummary(String summary) {
        note("summary", record.summary, summary);
        record.summary = summary;
    }

    @Override
    public void setDescription(String description) {
        note("description", record.description, description);
        record.description = description;
    }

    @Override
    public void setEnvironment(String environment) {
        note("environment", record.environment, environment);
        record.environment = environment;
    }

    @Override
    public void setAssignee(ApplicationUser user) {
        setAssigneeId(user == null ? null : user.getKey());
    }

    @Override
    public void setAssigneeId(String key) {
        note("assignee", getAssignee(), user(key));
        record.assignee = key;
    }

    @Override
    public void setReporter(ApplicationUser user) {
        setReporterId(user == null ? null : user.getKey());
    }

    @Override
    public void setReporterId(String key) {
        note("reporter", getReporter(), user(key));
        record.reporter = key;
    }

    @Override
    public void setComponent(Collection<ProjectComponent> components) {
        note("components", getComponents(), components);
        record.components = new java.util.ArrayList<>(
                components.stream().map(ProjectComponent::getId).toList());
    }

    @Override
    public void setDueDate(Timestamp date) {
        note("duedate", getDueDate(), date);
        record.due = date == null ? null : date.toLocalDateTime().toLocalDate().toString();
    }

    @Override
    public void setSecurityLevelId(Long id) {
        note("security", record.level, id);
        record.level = id;
    }

    @Override
    public void setPriorityId(String id) {
        note("priority", record.priorityId, id);
        record.priorityId = id;
    }

    /** Keeps the resolution date in step, as Jira does. */
    @Override
    public void setResolutionId(String id) {
        if (!Objects.equals(record.resolutionId, id)) {
            record.resolved = id == null ? null : surroundings.clock().millis();
        }
        note("resolution", record.resolutionId, id);
        record.resolutionId = id;
    }

    @Override
    public void setStatusId(String id) {
        note("status", record.statusId, id);
        record.statusId = id;
    }

    @Override
    public void setLabels(Set<Label> labels) {
        note("labels", getLabels(), labels);
        record.labels = new java.util.ArrayList<>(
                labels.stream().map(Label::getLabel).distinct().sorted().toList());
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return modified;
    }

    @Override
    public void resetModifiedFields() {
        modified.clear();
        customValues.clear();
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(record.key);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SandboxIssue issue && isCreated() && issue.record.id == record.id;
    }

    @Override
    public String toString() {
        return record.key;
    }

    /** The first old value and the last new one, as Jira keeps them. */
    private void note(String field, Object before, Object after) {
        ModifiedValue earlier = modified.get(field);
        modified.put(field, new ModifiedValue<>(earlier == null ? before : earlier.getOldValue(), after));
    }

    private ApplicationUser user(String key) {
        return key == null ? null : surroundings.directory().byKey(key).orElse(null);
    }
}
