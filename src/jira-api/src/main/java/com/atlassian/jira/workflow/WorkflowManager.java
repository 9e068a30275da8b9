package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface WorkflowManager {
    public java.util.Collection<com.atlassian.jira.workflow.JiraWorkflow> getWorkflows();
    public java.util.List<com.atlassian.jira.workflow.JiraWorkflow> getWorkflowsIncludingDrafts();
    public boolean isActive(com.atlassian.jira.workflow.JiraWorkflow p0) throws com.atlassian.jira.workflow.WorkflowException;
    public boolean isSystemWorkflow(com.atlassian.jira.workflow.JiraWorkflow p0) throws com.atlassian.jira.workflow.WorkflowException;
    public com.atlassian.jira.workflow.JiraWorkflow getWorkflow(String p0);
    public com.atlassian.jira.workflow.JiraWorkflow getWorkflowClone(String p0);
    public com.atlassian.jira.workflow.JiraWorkflow getDraftWorkflow(String p0) throws IllegalArgumentException;
    public com.atlassian.jira.workflow.JiraWorkflow createDraftWorkflow(com.atlassian.jira.user.ApplicationUser p0, String p1) throws IllegalStateException, IllegalArgumentException;
    public boolean deleteDraftWorkflow(String p0) throws IllegalArgumentException;
    public com.atlassian.jira.workflow.JiraWorkflow getWorkflow(com.atlassian.jira.issue.Issue p0) throws com.atlassian.jira.workflow.WorkflowException;
    public com.atlassian.jira.workflow.JiraWorkflow getWorkflow(Long p0, String p1) throws com.atlassian.jira.workflow.WorkflowException;
    public void deleteWorkflow(com.atlassian.jira.workflow.JiraWorkflow p0) throws com.atlassian.jira.workflow.WorkflowException;
    public void migrateIssueToWorkflow(com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.workflow.JiraWorkflow p1, com.atlassian.jira.issue.status.Status p2) throws com.atlassian.jira.workflow.WorkflowException;
    public boolean workflowExists(String p0) throws com.atlassian.jira.workflow.WorkflowException;
    public boolean isEditable(com.atlassian.jira.issue.Issue p0);
    public void overwriteActiveWorkflow(com.atlassian.jira.user.ApplicationUser p0, String p1);
    public void updateWorkflow(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.workflow.JiraWorkflow p1);
    public com.atlassian.jira.workflow.JiraWorkflow copyWorkflow(com.atlassian.jira.user.ApplicationUser p0, String p1, String p2, com.atlassian.jira.workflow.JiraWorkflow p3);
}
