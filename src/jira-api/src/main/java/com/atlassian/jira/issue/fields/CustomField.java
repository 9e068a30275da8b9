package com.atlassian.jira.issue.fields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomField extends com.atlassian.jira.issue.fields.NavigableField, com.atlassian.jira.issue.fields.HideableField, com.atlassian.jira.issue.fields.DefaultValueField<Object>, com.atlassian.jira.issue.fields.renderer.RenderableField, com.atlassian.jira.issue.fields.RequirableField, com.atlassian.jira.issue.fields.OrderableField<Object>, com.atlassian.jira.issue.fields.rest.RestAwareField, com.atlassian.jira.issue.fields.rest.RestFieldOperations {
    public boolean isInScope(long p0, String p1);
    public Object getValue(com.atlassian.jira.issue.Issue p0);
    public String getDescription();
    public String getUntranslatedDescription();
    public String getFieldName();
    public String getUntranslatedName();
    public com.atlassian.jira.issue.customfields.CustomFieldSearcher getCustomFieldSearcher();
    public Long getIdAsLong();
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getConfigurationSchemes();
    public com.atlassian.jira.issue.customfields.option.Options getOptions(String p0, com.atlassian.jira.issue.fields.config.FieldConfig p1, com.atlassian.jira.issue.context.JiraContextNode p2);
    public com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.Issue p0);
    public com.atlassian.jira.issue.customfields.CustomFieldType getCustomFieldType();
    public com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.context.IssueContext p0);
}
