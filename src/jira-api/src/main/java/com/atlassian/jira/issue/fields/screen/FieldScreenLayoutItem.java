package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenLayoutItem {
    public int getPosition();
    public String getFieldId();
}
