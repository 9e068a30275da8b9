package com.atlassian.jira.issue.fields.screen.issuetype;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueTypeScreenSchemeManager {
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme> getIssueTypeScreenSchemes();
    public com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme getIssueTypeScreenScheme(Long p0);
    public com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme getIssueTypeScreenScheme(com.atlassian.jira.project.Project p0);
    public void removeIssueTypeSchemeEntities(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme p0);
    public void removeIssueTypeScreenScheme(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme p0);
    public java.util.Collection getIssueTypeScreenSchemes(com.atlassian.jira.issue.fields.screen.FieldScreenScheme p0);
    public void addSchemeAssociation(com.atlassian.jira.project.Project p0, com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme p1);
    public void removeSchemeAssociation(com.atlassian.jira.project.Project p0, com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme p1);
    public java.util.Collection<org.ofbiz.core.entity.GenericValue> getProjects(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme p0);
    public void associateWithDefaultScheme(com.atlassian.jira.project.Project p0);
    public com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme getDefaultScheme();
}
