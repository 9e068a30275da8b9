package com.atlassian.jira.issue.fields.config.manager;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldConfigSchemeManager {
    public static final java.util.List<com.atlassian.jira.issue.issuetype.IssueType> ALL_ISSUE_TYPES = null;
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getConfigSchemesForField(com.atlassian.jira.issue.fields.ConfigurableField p0);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getFieldConfigScheme(Long p0);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme createDefaultScheme(com.atlassian.jira.issue.fields.ConfigurableField p0, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1, java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p2);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme updateFieldConfigScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1, com.atlassian.jira.issue.fields.ConfigurableField p2);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getRelevantConfigScheme(com.atlassian.jira.project.Project p0, com.atlassian.jira.issue.fields.ConfigurableField p1);
}
