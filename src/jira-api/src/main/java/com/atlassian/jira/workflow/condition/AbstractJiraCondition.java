package com.atlassian.jira.workflow.condition;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractJiraCondition extends com.atlassian.jira.workflow.WorkflowFunctionUtils implements com.opensymphony.workflow.Condition {
    public AbstractJiraCondition() { }
    protected com.atlassian.jira.issue.Issue getIssue(java.util.Map p0) throws com.atlassian.jira.exception.DataAccessException { throw new UnsupportedOperationException("a declaration carries no code"); }
}
