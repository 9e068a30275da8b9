package com.atlassian.jira.issue.customfields.impl;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class GenericTextCFType extends com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType<String> implements com.atlassian.jira.issue.customfields.SortableCustomField<String>, com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField, com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType, com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations, com.atlassian.jira.issue.customfields.TextCustomFieldType {
    protected GenericTextCFType(com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister p0, com.atlassian.jira.issue.customfields.manager.GenericConfigManager p1, com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator p2, com.atlassian.jira.security.JiraAuthenticationContext p3) { super((com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister) null, (com.atlassian.jira.issue.customfields.manager.GenericConfigManager) null); }
    protected Object getDbValueFromObject(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected String getObjectFromDbValue(Object p0) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getStringFromSingularObject(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getSingularObjectFromString(String p0) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getValueFromCustomFieldParams(com.atlassian.jira.issue.customfields.view.CustomFieldParams p0) throws com.atlassian.jira.issue.customfields.impl.FieldValidationException { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType getDatabaseType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.fields.rest.FieldTypeInfo getFieldTypeInfo(com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.fields.rest.json.JsonType getJsonSchema(com.atlassian.jira.issue.fields.CustomField p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation getJsonFromIssue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, boolean p2, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p3) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler getRestFieldOperation(com.atlassian.jira.issue.fields.CustomField p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
