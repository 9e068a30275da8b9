package com.atlassian.jira.project;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Project extends com.atlassian.jira.util.Named, com.atlassian.jira.util.NamedWithDescription, com.atlassian.jira.entity.WithId, com.atlassian.jira.entity.WithKey {
    public Long getId();
    public String getName();
    public String getKey();
    public com.atlassian.jira.user.ApplicationUser getLead();
    public String getDescription();
    public Long getAssigneeType();
    public com.atlassian.jira.project.type.ProjectTypeKey getProjectTypeKey();
    public java.util.Collection<com.atlassian.jira.bc.project.component.ProjectComponent> getComponents();
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();
    public com.atlassian.jira.user.ApplicationUser getProjectLead();
    public String getLeadUserKey();
}
