package com.atlassian.jira.issue.customfields.impl;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractSingleFieldType<T> extends com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType<T, T> {
    protected final com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister customFieldValuePersister = null;
    protected final com.atlassian.jira.issue.customfields.manager.GenericConfigManager genericConfigManager = null;
    protected AbstractSingleFieldType(com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister p0, com.atlassian.jira.issue.customfields.manager.GenericConfigManager p1) { }
    public T getValueFromIssue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void createValue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, T p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void updateValue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, T p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public T getDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void validateFromParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0, com.atlassian.jira.util.ErrorCollection p1, com.atlassian.jira.issue.fields.config.FieldConfig p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public T getValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Object getStringValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getChangelogValue(com.atlassian.jira.issue.fields.CustomField p0, T p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected abstract com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType getDatabaseType();
    protected abstract Object getDbValueFromObject(T p0);
    protected abstract T getObjectFromDbValue(Object p0) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;
    public com.atlassian.jira.issue.fields.rest.json.JsonData getJsonDefaultValue(com.atlassian.jira.issue.context.IssueContext p0, com.atlassian.jira.issue.fields.CustomField p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
