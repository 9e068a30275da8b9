package com.atlassian.jira.issue.customfields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SortableCustomField<T> {
    public int compare(T p0, T p1, com.atlassian.jira.issue.fields.config.FieldConfig p2);
}
