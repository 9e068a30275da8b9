package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface WorkflowSchemeManager extends com.atlassian.jira.scheme.SchemeManager {
    public com.atlassian.jira.workflow.AssignableWorkflowScheme getDefaultWorkflowScheme();
    public Iterable<com.atlassian.jira.workflow.WorkflowScheme> getSchemesForWorkflowIncludingDrafts(com.atlassian.jira.workflow.JiraWorkflow p0);
    public String getWorkflowName(com.atlassian.jira.project.Project p0, String p1);
    public boolean isUsingDefaultScheme(com.atlassian.jira.project.Project p0);
    public com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder assignableBuilder();
    public com.atlassian.jira.workflow.AssignableWorkflowScheme createScheme(com.atlassian.jira.workflow.AssignableWorkflowScheme p0);
    public Iterable<com.atlassian.jira.workflow.AssignableWorkflowScheme> getAssignableSchemes();
    public com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(long p0);
    public com.atlassian.jira.workflow.AssignableWorkflowScheme getWorkflowSchemeObj(com.atlassian.jira.project.Project p0);
    public boolean isActive(com.atlassian.jira.workflow.WorkflowScheme p0);
    public boolean deleteWorkflowScheme(com.atlassian.jira.workflow.WorkflowScheme p0);
    public com.atlassian.jira.workflow.AssignableWorkflowScheme updateWorkflowScheme(com.atlassian.jira.workflow.AssignableWorkflowScheme p0);
    public java.util.List<com.atlassian.jira.project.Project> getProjectsUsing(com.atlassian.jira.workflow.AssignableWorkflowScheme p0);
}
