package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueWorkflowManager {
    public java.util.Collection<com.opensymphony.workflow.loader.ActionDescriptor> getAvailableActions(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
    public java.util.List<com.opensymphony.workflow.loader.ActionDescriptor> getSortedAvailableActions(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
    public java.util.List<com.opensymphony.workflow.loader.ActionDescriptor> getSortedAvailableActions(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.workflow.TransitionOptions p1, com.atlassian.jira.user.ApplicationUser p2);
}
