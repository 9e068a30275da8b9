package com.atlassian.jira.event;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class WorkflowImportedFromXmlEvent extends com.atlassian.jira.event.AbstractWorkflowEvent {
    public WorkflowImportedFromXmlEvent(com.atlassian.jira.workflow.JiraWorkflow p0) { super((com.atlassian.jira.workflow.JiraWorkflow) null); }
}
