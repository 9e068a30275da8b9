package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenManager {
    public com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreen(Long p0);
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreen> getFieldScreens();
    public void removeFieldScreen(Long p0);
}
