package com.atlassian.jira.issue.customfields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldType<T, S> {
    public static final String DEFAULT_VALUE_TYPE = "DefaultValue";
    public void init(com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor p0);
    public String getKey();
    public String getName();
    public String getStringFromSingularObject(S p0);
    public S getSingularObjectFromString(String p0) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;
    public void validateFromParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0, com.atlassian.jira.util.ErrorCollection p1, com.atlassian.jira.issue.fields.config.FieldConfig p2);
    public void createValue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, T p2);
    public void updateValue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, T p2);
    public T getValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;
    public Object getStringValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0);
    public T getValueFromIssue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1);
    public T getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0);
    public String getChangelogValue(com.atlassian.jira.issue.fields.CustomField p0, T p1);
    public String getChangelogString(com.atlassian.jira.issue.fields.CustomField p0, T p1);
    public java.util.Map<String, Object> getVelocityParameters(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.fields.CustomField p1, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p2);
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigItemType> getConfigurationItemTypes();
    public boolean valuesEqual(T p0, T p1);
    public String availableForBulkEdit(com.atlassian.jira.web.bean.BulkEditBean p0);
}
