package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenTab {
    public String getName();
    public java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem> getFieldScreenLayoutItems();
    public com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem getFieldScreenLayoutItem(int p0);
    public void addFieldScreenLayoutItem(String p0);
    public void addFieldScreenLayoutItem(String p0, int p1);
    public com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem removeFieldScreenLayoutItem(int p0);
    public com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem getFieldScreenLayoutItem(String p0);
    public boolean isContainsField(String p0);
}
