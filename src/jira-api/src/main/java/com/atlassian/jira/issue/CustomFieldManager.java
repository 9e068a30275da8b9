package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldManager {
    public java.util.Collection<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjectsByName(String p0);
    public com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(Long p0);
    public com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(String p0);
    public java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects();
}
