package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractJiraContext implements com.atlassian.jira.issue.context.JiraContextNode {
    public AbstractJiraContext() { }
    public int compareTo(com.atlassian.jira.issue.context.JiraContextNode p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
