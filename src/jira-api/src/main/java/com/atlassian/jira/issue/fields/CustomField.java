package com.atlassian.jira.issue.fields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomField extends com.atlassian.jira.issue.fields.NavigableField, com.atlassian.jira.issue.fields.HideableField, com.atlassian.jira.issue.fields.DefaultValueField<Object>, com.atlassian.jira.issue.fields.renderer.RenderableField, com.atlassian.jira.issue.fields.RequirableField, com.atlassian.jira.issue.fields.OrderableField<Object>, com.atlassian.jira.issue.fields.rest.RestAwareField, com.atlassian.jira.issue.fields.rest.RestFieldOperations {
    public Object getValue(com.atlassian.jira.issue.Issue p0);
    public String getDescription();
    public String getUntranslatedDescription();
    public String getUntranslatedName();
    public com.atlassian.jira.issue.customfields.CustomFieldSearcher getCustomFieldSearcher();
    public Long getIdAsLong();
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getConfigurationSchemes();
    public com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.Issue p0);
    public java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects();
    public boolean isAllProjects();
    public com.atlassian.jira.issue.customfields.CustomFieldType getCustomFieldType();
    public com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.context.IssueContext p0);
}
