package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraWorkflow extends Comparable<com.atlassian.jira.workflow.JiraWorkflow> {
    public static final String DEFAULT_WORKFLOW_NAME = "jira";
    public static final String DRAFT = "draft";
    public static final String LIVE = "live";
    public String getName();
    public String getDescription();
    public com.opensymphony.workflow.loader.WorkflowDescriptor getDescriptor();
    public java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getAllActions();
    public java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getActionsByName(String p0);
    public com.opensymphony.workflow.loader.StepDescriptor getLinkedStep(com.atlassian.jira.issue.status.Status p0);
    public boolean isActive() throws com.atlassian.jira.workflow.WorkflowException;
    public boolean isSystemWorkflow() throws com.atlassian.jira.workflow.WorkflowException;
    public boolean isEditable() throws com.atlassian.jira.workflow.WorkflowException;
    public boolean isDefault();
    public boolean isDraftWorkflow();
    public boolean hasDraftWorkflow();
    public java.util.Collection<com.opensymphony.workflow.loader.StepDescriptor> getStepsForTransition(com.opensymphony.workflow.loader.ActionDescriptor p0);
    public boolean isInitialAction(com.opensymphony.workflow.loader.ActionDescriptor p0);
    public boolean isCommonAction(com.opensymphony.workflow.loader.ActionDescriptor p0);
    public boolean isGlobalAction(com.opensymphony.workflow.loader.ActionDescriptor p0);
    public String getLinkedStatusId(com.opensymphony.workflow.loader.StepDescriptor p0);
    public String getActionType(com.opensymphony.workflow.loader.ActionDescriptor p0);
    public void reset();
    public com.atlassian.jira.user.ApplicationUser getUpdateAuthor();
    public java.util.Date getUpdatedDate();
    public String getMode();
}
