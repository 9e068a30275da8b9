package com.atlassian.jira.issue.fields.layout.field;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldLayoutItem extends Comparable<com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem> {
    public String getFieldDescription();
    public boolean isHidden();
    public boolean isRequired();
}
