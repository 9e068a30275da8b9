package com.atlassian.jira.issue.customfields.impl;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractCustomFieldType<T, S> implements com.atlassian.jira.issue.customfields.CustomFieldType<T, S> {
    public AbstractCustomFieldType() { }
    public void init(com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public final String getKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public final String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public final String getDescription() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public final com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor getDescriptor() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, Object> getVelocityParameters(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.fields.CustomField p1, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public final java.util.Map getVelocityParameters(com.atlassian.jira.issue.Issue p0) throws IllegalAccessException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigItemType> getConfigurationItemTypes() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<com.atlassian.jira.issue.index.indexers.FieldIndexer> getRelatedIndexers(com.atlassian.jira.issue.fields.CustomField p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isRenderable() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean valuesEqual(T p0, T p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getChangelogString(com.atlassian.jira.issue.fields.CustomField p0, T p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected void assertObjectImplementsType(Class<?> p0, Object p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String availableForBulkEdit(com.atlassian.jira.web.bean.BulkEditBean p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.util.I18nHelper getI18nBean() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Object accept(com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType.VisitorBase p0) { throw new UnsupportedOperationException("a declaration carries no code"); }

    public static interface VisitorBase<X> {
    }
}
