package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
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

    public final String getDescription() {
        return descriptor.getName();
    }

    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return new HashMap<>();
    }

    public final Map getVelocityParameters(Issue issue) {
        return new HashMap<>();
    }

    /** The default value's own configuration page is not part of the sandbox. */
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return new ArrayList<>();
    }

    /** The sandbox indexes by the field's searcher alone. */
    public List<FieldIndexer> getRelatedIndexers(CustomField field) {
        return List.of();
    }

    public boolean isRenderable() {
        return false;
    }

    public boolean valuesEqual(T one, T other) {
        return Objects.equals(one, other);
    }

    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    protected void assertObjectImplementsType(Class<?> wanted, Object given) {
        if (given != null && !wanted.isInstance(given)) {
            throw new ClassCastException(given.getClass().getName() + " passed must be of type " + wanted.getName());
        }
    }

    /** Null: yes. */
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }

    protected I18nHelper getI18nBean() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    public Object accept(VisitorBase visitor) {
        throw new UnsupportedOperationException("CustomFieldType.accept is not part of the sandbox");
    }

    /** Jira's visitors of types. */
    public interface VisitorBase<X> {}
}
