package com.atlassian.jira.event;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class WorkflowUpdatedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent {
    public WorkflowUpdatedEvent(com.atlassian.jira.workflow.JiraWorkflow p0, com.atlassian.jira.workflow.JiraWorkflow p1) { super((com.atlassian.jira.workflow.JiraWorkflow) null); }
    public com.atlassian.jira.workflow.JiraWorkflow getOriginalWorkflow() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
