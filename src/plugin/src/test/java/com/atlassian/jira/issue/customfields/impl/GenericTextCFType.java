package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.TextCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.Map;

/** Reads an issue's value with {@code Issue.getCustomFieldValue}. */
public class GenericTextCFType extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>,
                ProjectImportableCustomField,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                TextCustomFieldType {

    public GenericTextCFType(
            CustomFieldValuePersister values,
            GenericConfigManager configuration,
            TextFieldCharacterLengthValidator length,
            JiraAuthenticationContext authentication) {
        super(values, configuration);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        return new HashMap<>();
    }

    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return (String) issue.getCustomFieldValue(field);
    }

    protected Object getDbValueFromObject(String value) {
        return value;
    }

    protected String getObjectFromDbValue(Object value) {
        return (String) value;
    }

    public String getStringFromSingularObject(String value) {
        return value;
    }

    public String getSingularObjectFromString(String value) throws FieldValidationException {
        return value;
    }

    public String getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return (String) params.getFirstValueForNullKey();
    }

    protected PersistenceFieldType getDatabaseType() {
        return null;
    }

    public int compare(String one, String other, FieldConfig config) {
        return one.compareTo(other);
    }

    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return null;
    }

    public JsonType getJsonSchema(CustomField field) {
        return null;
    }

    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem layout) {
        return null;
    }

    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return null;
    }
}
