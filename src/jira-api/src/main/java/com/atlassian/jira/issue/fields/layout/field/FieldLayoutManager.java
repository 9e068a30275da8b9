package com.atlassian.jira.issue.fields.layout.field;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldLayoutManager {
    public com.atlassian.jira.issue.fields.layout.field.FieldLayout getFieldLayout(com.atlassian.jira.issue.Issue p0);
}
