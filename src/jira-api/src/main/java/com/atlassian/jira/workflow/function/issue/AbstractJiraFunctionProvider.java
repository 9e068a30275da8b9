package com.atlassian.jira.workflow.function.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractJiraFunctionProvider extends com.atlassian.jira.workflow.WorkflowFunctionUtils implements com.opensymphony.workflow.FunctionProvider {
    public AbstractJiraFunctionProvider() { }
    protected com.atlassian.jira.issue.MutableIssue getIssue(java.util.Map p0) throws com.atlassian.jira.exception.DataAccessException { throw new UnsupportedOperationException("a declaration carries no code"); }
}
