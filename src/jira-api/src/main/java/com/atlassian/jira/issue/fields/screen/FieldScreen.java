package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreen {
    public Long getId();
    public String getName();
    public void setName(String p0);
    public void setDescription(String p0);
    public java.util.List<com.atlassian.jira.issue.fields.screen.FieldScreenTab> getTabs();
    public com.atlassian.jira.issue.fields.screen.FieldScreenTab getTab(int p0);
    public com.atlassian.jira.issue.fields.screen.FieldScreenTab addTab(String p0);
    public void store();
    public boolean containsField(String p0);
}
