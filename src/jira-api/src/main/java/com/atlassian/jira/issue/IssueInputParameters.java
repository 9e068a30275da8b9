package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueInputParameters {
    public boolean retainExistingValuesWhenParameterNotProvided();
    public void setRetainExistingValuesWhenParameterNotProvided(boolean p0);
    public void setRetainExistingValuesWhenParameterNotProvided(boolean p0, boolean p1);
    public boolean onlyValidatePresentFieldsWhenRetainingExistingValues();
    public boolean applyDefaultValuesWhenParameterNotProvided();
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean p0);
    public boolean skipScreenCheck();
    public void setSkipScreenCheck(boolean p0);
    public com.atlassian.jira.issue.IssueInputParameters addCustomFieldValue(Long p0, String... p1);
    public com.atlassian.jira.issue.IssueInputParameters addCustomFieldValue(String p0, String... p1);
    public String getCommentValue();
    public com.atlassian.jira.issue.IssueInputParameters setComment(String p0);
    public java.util.Map<String, String[]> getActionParameters();
    public java.util.Map<String, Object> getFieldValuesHolder();
    public boolean isFieldSet(String p0);
    public boolean isFieldPresent(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setProjectId(Long p0);
    public Long getProjectId();
    public com.atlassian.jira.issue.IssueInputParameters setIssueTypeId(String p0);
    public String getIssueTypeId();
    public com.atlassian.jira.issue.IssueInputParameters setPriorityId(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setSummary(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setDescription(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setAssigneeId(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setReporterId(String p0);
    public com.atlassian.jira.issue.IssueInputParameters setComponentIds(Long... p0);
    public com.atlassian.jira.issue.IssueInputParameters setDueDate(String p0);
}
