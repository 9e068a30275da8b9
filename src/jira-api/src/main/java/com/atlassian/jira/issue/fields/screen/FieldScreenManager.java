package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenManager {
    public com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreen(Long p0);
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreen> getFieldScreens();
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenTab> getFieldScreenTabs(String p0);
    public void createFieldScreen(com.atlassian.jira.issue.fields.screen.FieldScreen p0);
    public void updateFieldScreen(com.atlassian.jira.issue.fields.screen.FieldScreen p0);
    public void removeFieldScreen(Long p0);
    public java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenTab> getFieldScreenTabs(com.atlassian.jira.issue.fields.screen.FieldScreen p0);
    public java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem> getFieldScreenLayoutItems(com.atlassian.jira.issue.fields.screen.FieldScreenTab p0);
    public void removeFieldScreenItems(String p0);
    public void refresh();
    public boolean screenNameExists(String p0);
}
