package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueInputParameters {
    public void setRetainExistingValuesWhenParameterNotProvided(boolean p0);
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean p0);
    public void setSkipScreenCheck(boolean p0);
    public com.atlassian.jira.issue.IssueInputParameters addCustomFieldValue(Long p0, String... p1);
    public com.atlassian.jira.issue.IssueInputParameters addCustomFieldValue(String p0, String... p1);
    public com.atlassian.jira.issue.IssueInputParameters setProjectId(Long p0);
    public com.atlassian.jira.issue.IssueInputParameters setIssueTypeId(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setSummary(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setDescription(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setAssigneeId(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setReporterId(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setDueDate(String p0);
}
