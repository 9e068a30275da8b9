package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraWorkflow extends Comparable<com.atlassian.jira.workflow.JiraWorkflow> {
    public String getName();
    public String getDescription();
    public com.opensymphony.workflow.loader.WorkflowDescriptor getDescriptor();
    public boolean isActive() throws com.atlassian.jira.workflow.WorkflowException;
    public boolean isDraftWorkflow();
    public boolean hasDraftWorkflow();
}
