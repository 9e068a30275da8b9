package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The sandbox's own version: Jira's declaration with code. */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    public T getValueFromIssue(CustomField field, Issue issue) {
        return getValueFromIssue(field, issue == null ? null : issue.getId(), issue == null ? null : issue.getKey());
    }

    protected T getValueFromIssue(CustomField field, Long issueId, String issueKey) {
        List<Object> values = customFieldValuePersister.getValues(field, issueId, getDatabaseType());
        Object stored = values == null || values.isEmpty() ? null : values.get(0);
        try {
            return stored == null ? null : getObjectFromDbValue(stored);
        } catch (FieldValidationException e) {
            return null;
        }
    }

    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    public T getDefaultValue(FieldConfig config) {
        Object stored =
                genericConfigManager.retrieve(DEFAULT_VALUE_TYPE, config.getId().toString());
        try {
            return stored == null ? null : getObjectFromDbValue(stored);
        } catch (FieldValidationException e) {
            return null;
        }
    }

    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(params.getCustomField().getId(), e.getMessage());
        }
    }

    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Object given = params == null ? null : params.getFirstValueForNullKey();
        return given == null || given.toString().isEmpty() ? null : getSingularObjectFromString(given.toString());
    }

    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getFirstValueForNullKey();
    }

    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T value);

    protected abstract T getObjectFromDbValue(Object stored) throws FieldValidationException;

    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        FieldConfig config = field.getRelevantConfig(context);
        T value = config == null ? null : getDefaultValue(config);
        return value == null ? null : new JsonData(value);
    }

    private Collection<Object> stored(T value) {
        return value == null ? List.of() : Collections.singletonList(getDbValueFromObject(value));
    }
}
