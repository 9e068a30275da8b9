package com.atlassian.jira.issue.customfields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldType<T, S> {
    public void init(com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor p0);
    public String getKey();
    public String getName();
    public String getDescription();
    public com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor getDescriptor();
}
