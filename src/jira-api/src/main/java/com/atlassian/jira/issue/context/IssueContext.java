package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueContext {
    public com.atlassian.jira.project.Project getProjectObject();
    public Long getProjectId();
    public String getIssueTypeId();
}
