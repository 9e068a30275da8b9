package com.atlassian.jira.event;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractWorkflowEvent extends com.atlassian.jira.event.AbstractEvent {
    public AbstractWorkflowEvent(com.atlassian.jira.workflow.JiraWorkflow p0) { }
    public com.atlassian.jira.workflow.JiraWorkflow getWorkflow() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
