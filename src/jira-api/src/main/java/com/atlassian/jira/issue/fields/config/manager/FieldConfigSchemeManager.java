package com.atlassian.jira.issue.fields.config.manager;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldConfigSchemeManager {
    public static final java.util.List<com.atlassian.jira.issue.issuetype.IssueType> ALL_ISSUE_TYPES = null;
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getConfigSchemesForField(com.atlassian.jira.issue.fields.ConfigurableField p0);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getConfigSchemeForFieldConfig(com.atlassian.jira.issue.fields.config.FieldConfig p0);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getFieldConfigScheme(Long p0);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme createDefaultScheme(com.atlassian.jira.issue.fields.ConfigurableField p0, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1, java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p2);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme updateFieldConfigScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1, com.atlassian.jira.issue.fields.ConfigurableField p2);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme updateFieldConfigScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);
    public void removeFieldConfigScheme(Long p0);
    public boolean isRelevantForIssueContext(com.atlassian.jira.issue.context.IssueContext p0, com.atlassian.jira.issue.fields.ConfigurableField p1);
    public com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.context.IssueContext p0, com.atlassian.jira.issue.fields.ConfigurableField p1);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme createFieldConfigScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1, java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p2, com.atlassian.jira.issue.fields.ConfigurableField p3);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme createDefaultScheme(com.atlassian.jira.issue.fields.ConfigurableField p0, java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1);
    public void removeSchemeAssociation(java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p0, com.atlassian.jira.issue.fields.ConfigurableField p1);
    public java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects(com.atlassian.jira.issue.fields.ConfigurableField p0);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getRelevantConfigScheme(com.atlassian.jira.issue.context.IssueContext p0, com.atlassian.jira.issue.fields.ConfigurableField p1);
    public com.atlassian.jira.issue.fields.config.FieldConfigScheme getRelevantConfigScheme(com.atlassian.jira.project.Project p0, com.atlassian.jira.issue.fields.ConfigurableField p1);
}
