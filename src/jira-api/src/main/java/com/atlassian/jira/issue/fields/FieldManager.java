package com.atlassian.jira.issue.fields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldManager {
    public com.atlassian.jira.issue.fields.Field getField(String p0);
    public boolean isCustomFieldId(String p0);
    public com.atlassian.jira.issue.fields.CustomField getCustomField(String p0);
}
