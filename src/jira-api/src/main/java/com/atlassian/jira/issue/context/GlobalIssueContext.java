package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class GlobalIssueContext extends com.atlassian.jira.issue.context.AbstractJiraContext {
    public String getIssueTypeId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.project.Project getProjectObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getProjectId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.issue.context.JiraContextNode getInstance() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private GlobalIssueContext() { }
}
