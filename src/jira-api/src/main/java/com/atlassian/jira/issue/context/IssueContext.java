package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueContext {
    public com.atlassian.jira.project.Project getProjectObject();
    public Long getProjectId();
    public com.atlassian.jira.issue.issuetype.IssueType getIssueTypeObject();
    public com.atlassian.jira.issue.issuetype.IssueType getIssueType();
    public String getIssueTypeId();
}
