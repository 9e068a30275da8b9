package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sandbox's own version: Jira's declaration with code. */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    public AbstractCustomFieldType() {}

    public void init(CustomFieldTypeModuleDescriptor own) {
        descriptor = own;
    }

    public final String getKey() {
        return descriptor.getCompleteKey();
    }

    public final String getName() {
        return descriptor.getName();
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return new HashMap<>();
    }

    /** The default value's own configuration page is not part of the sandbox. */
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return new ArrayList<>();
    }

    public boolean valuesEqual(T one, T other) {
        return Objects.equals(one, other);
    }

    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    /** Null: yes. */
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }

    /** Jira's visitors of types. */
    public interface VisitorBase<X> {}
}
