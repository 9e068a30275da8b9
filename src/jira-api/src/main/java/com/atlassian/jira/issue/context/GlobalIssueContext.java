package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class GlobalIssueContext extends com.atlassian.jira.issue.context.AbstractJiraContext {
    public java.util.Map<String, Object> appendToParamsMap(java.util.Map<String, Object> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.issuetype.IssueType getIssueTypeObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.issuetype.IssueType getIssueType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getIssueTypeId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.project.Project getProjectObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getProjectId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isInContext(com.atlassian.jira.issue.context.IssueContext p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.context.JiraContextNode getParent() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasParentContext() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.issue.context.JiraContextNode getInstance() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private GlobalIssueContext() { }
}
