package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AssignableWorkflowScheme extends com.atlassian.jira.workflow.WorkflowScheme {
    public com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder builder();
    public String getName();

    public static interface Builder extends com.atlassian.jira.workflow.WorkflowScheme.Builder<com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder> {
        public com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder setName(String p0);
        public com.atlassian.jira.workflow.AssignableWorkflowScheme.Builder setDescription(String p0);
        public com.atlassian.jira.workflow.AssignableWorkflowScheme build();
    }
}
