package com.atlassian.jira.issue.export.customfield;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ExportableCustomFieldType {
    public com.atlassian.jira.issue.export.FieldExportParts getRepresentationFromIssue(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.export.customfield.CustomFieldExportContext p1);
}
