package com.atlassian.jira.issue.customfields.impl;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractCustomFieldType<T, S> implements com.atlassian.jira.issue.customfields.CustomFieldType<T, S> {
    public AbstractCustomFieldType() { }
    public void init(com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public final String getKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public final String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, Object> getVelocityParameters(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.fields.CustomField p1, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigItemType> getConfigurationItemTypes() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean valuesEqual(T p0, T p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getChangelogString(com.atlassian.jira.issue.fields.CustomField p0, T p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String availableForBulkEdit(com.atlassian.jira.web.bean.BulkEditBean p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
