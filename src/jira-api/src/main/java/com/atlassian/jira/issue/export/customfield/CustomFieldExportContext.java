package com.atlassian.jira.issue.export.customfield;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldExportContext {
    public com.atlassian.jira.issue.fields.CustomField getCustomField();
    public String getDefaultColumnHeader();
}
