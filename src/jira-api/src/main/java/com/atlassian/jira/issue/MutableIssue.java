package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface MutableIssue extends com.atlassian.jira.issue.Issue {
    public void setProjectObject(com.atlassian.jira.project.Project p0);
    public void setIssueTypeId(String p0);
    public void setSummary(String p0);
    public void setAssignee(com.atlassian.jira.user.ApplicationUser p0);
    public void setReporter(com.atlassian.jira.user.ApplicationUser p0);
    public void setDescription(String p0);
    public void setDueDate(java.sql.Timestamp p0);
    public void setSecurityLevelId(Long p0);
    public void setCustomFieldValue(com.atlassian.jira.issue.fields.CustomField p0, Object p1);
    public void setResolutionId(String p0);
}
