package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class IssueContextImpl implements com.atlassian.jira.issue.context.IssueContext, Comparable {
    public IssueContextImpl(Long p0, String p1) { }
    public com.atlassian.jira.project.Project getProjectObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getProjectId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getIssueTypeId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int compareTo(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
