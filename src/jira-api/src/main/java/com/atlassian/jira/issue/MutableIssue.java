package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface MutableIssue extends com.atlassian.jira.issue.Issue {
    public void setProjectId(Long p0) throws IllegalArgumentException;
    public void setIssueTypeId(String p0);
    public void setSummary(String p0);
    public void setAssignee(com.atlassian.jira.user.ApplicationUser p0);
    public void setComponent(java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> p0);
    public void setAssigneeId(String p0);
    public void setReporter(com.atlassian.jira.user.ApplicationUser p0);
    public void setReporterId(String p0);
    public void setDescription(String p0);
    public void setEnvironment(String p0);
    public void setDueDate(java.sql.Timestamp p0);
    public void setSecurityLevelId(Long p0);
    public void setPriorityId(String p0);
    public void setCustomFieldValue(com.atlassian.jira.issue.fields.CustomField p0, Object p1);
    public void setStatusId(String p0);
    public void resetModifiedFields();
    public void setResolutionId(String p0);
    public void setLabels(java.util.Set<com.atlassian.jira.issue.label.Label> p0);
    public java.util.Map<String, com.atlassian.jira.issue.ModifiedValue> getModifiedFields();
}
