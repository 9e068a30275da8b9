package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Issue extends com.atlassian.jira.ofbiz.OfBizValueWrapper, com.atlassian.jira.issue.context.IssueContext, com.atlassian.jira.entity.WithId, com.atlassian.jira.entity.WithKey, java.io.Serializable {
    public Long getId();
    public com.atlassian.jira.project.Project getProjectObject();
    public Long getProjectId();
    public com.atlassian.jira.issue.issuetype.IssueType getIssueType();
    public String getIssueTypeId();
    public String getSummary();
    public com.atlassian.jira.user.ApplicationUser getAssignee();
    public String getAssigneeId();
    public java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> getComponents();
    public com.atlassian.jira.user.ApplicationUser getReporter();
    public String getReporterId();
    public com.atlassian.jira.user.ApplicationUser getCreator();
    public String getCreatorId();
    public String getDescription();
    public String getEnvironment();
    public java.sql.Timestamp getDueDate();
    public Long getSecurityLevelId();
    public com.atlassian.jira.issue.priority.Priority getPriority();
    public String getResolutionId();
    public com.atlassian.jira.issue.resolution.Resolution getResolution();
    public String getKey();
    public Long getNumber();
    public java.sql.Timestamp getCreated();
    public java.sql.Timestamp getUpdated();
    public java.sql.Timestamp getResolutionDate();
    public Object getCustomFieldValue(com.atlassian.jira.issue.fields.CustomField p0);
    public com.atlassian.jira.issue.status.Status getStatus();
    public String getStatusId();
    public boolean isCreated();
    public boolean isEditable();
    public java.util.Collection<com.atlassian.jira.issue.attachment.Attachment> getAttachments();
    public java.util.Set<com.atlassian.jira.issue.label.Label> getLabels();
}
