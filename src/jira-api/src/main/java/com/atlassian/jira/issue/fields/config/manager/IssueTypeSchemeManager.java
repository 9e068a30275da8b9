package com.atlassian.jira.issue.fields.config.manager;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueTypeSchemeManager {
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme create(String p0, String p1, java.util.List<String> p2);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme update(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0, java.util.Collection<String> p1);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getDefaultIssueTypeScheme();
    public boolean isDefaultIssueTypeScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);
    public void addOptionToDefault(String p0);
    public java.util.Collection<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getAllRelatedSchemes(String p0);
    public void removeOptionFromAllSchemes(String p0);
    public void deleteScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getAllSchemes();
    public com.atlassian.jira.issue.issuetype.IssueType getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0);
    public void setDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0, String p1);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getConfigScheme(com.atlassian.jira.project.Project p0);
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypesForProject(com.atlassian.jira.project.Project p0);
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypesForDefaultScheme();
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypesForScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme addProjectAssociations(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0, java.util.Collection<com.atlassian.jira.project.Project> p1);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme removeProjectAssociations(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0, java.util.Collection<com.atlassian.jira.project.Project> p1);
}
