package com.atlassian.jira.issue.fields.layout.field;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldLayout {
    public com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem getFieldLayoutItem(String p0);
}
