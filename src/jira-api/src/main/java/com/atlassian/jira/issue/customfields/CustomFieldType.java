package com.atlassian.jira.issue.customfields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldType<T, S> {
    public void init(com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor p0);
    public String getKey();
    public String getName();
    public String getDescription();
    public com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor getDescriptor();
    public String getStringFromSingularObject(S p0);
    public Object getStringValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0);
    public T getValueFromIssue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1);
    public T getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0);
    public java.util.Map<String, Object> getVelocityParameters(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.fields.CustomField p1, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p2);
}
