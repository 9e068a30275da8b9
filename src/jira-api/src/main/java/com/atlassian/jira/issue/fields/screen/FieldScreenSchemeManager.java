package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenSchemeManager {
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenScheme> getFieldScreenSchemes();
    public com.atlassian.jira.issue.fields.screen.FieldScreenScheme getFieldScreenScheme(Long p0);
    public void removeFieldSchemeItems(com.atlassian.jira.issue.fields.screen.FieldScreenScheme p0);
    public void removeFieldScreenScheme(com.atlassian.jira.issue.fields.screen.FieldScreenScheme p0);
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenScheme> getFieldScreenSchemes(com.atlassian.jira.issue.fields.screen.FieldScreen p0);
}
