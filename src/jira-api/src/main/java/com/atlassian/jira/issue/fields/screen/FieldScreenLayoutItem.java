package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenLayoutItem {
    public Long getId();
    public int getPosition();
    public String getFieldId();
    public com.atlassian.jira.issue.fields.screen.FieldScreenTab getFieldScreenTab();
    public void remove();
}
