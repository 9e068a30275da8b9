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
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** The sandbox's own version: Jira's declaration with code. */
@SuppressWarnings("rawtypes")
public class GenericTextCFType extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>,
                ProjectImportableCustomField,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                TextCustomFieldType {
    private final TextFieldCharacterLengthValidator lengths;

    protected GenericTextCFType(
            CustomFieldValuePersister persister,
            GenericConfigManager configs,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication) {
        super(persister, configs);
        this.lengths = lengths;
    }

    protected Object getDbValueFromObject(String value) {
        return value;
    }

    protected String getObjectFromDbValue(Object stored) throws FieldValidationException {
        return (String) stored;
    }

    public String getStringFromSingularObject(String value) {
        return value;
    }

    public String getSingularObjectFromString(String text) throws FieldValidationException {
        if (text != null && getDatabaseType() == PersistenceFieldType.TYPE_LIMITED_TEXT && text.length() > 255) {
            throw new FieldValidationException(
                    "The entered text is too long. It exceeds the allowed limit of 255 characters.");
        }
        if (text != null && lengths.isTextTooLong(text)) {
            throw new FieldValidationException("The entered text is too long. It exceeds the allowed limit of "
                    + lengths.getMaximumNumberOfCharacters() + " characters.");
        }
        return text;
    }

    public String getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return super.getValueFromCustomFieldParams(params);
    }

    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), field.getIdAsLong());
    }

    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem item) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }

    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        throw new UnsupportedOperationException("GenericTextCFType.getRestFieldOperation is not part of the sandbox");
    }
}
