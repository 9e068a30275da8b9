package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenSchemeItem extends Comparable<com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem> {
    public Long getId();
    public com.atlassian.jira.issue.operation.ScreenableIssueOperation getIssueOperation();
    public void setIssueOperation(com.atlassian.jira.issue.operation.ScreenableIssueOperation p0);
    public com.atlassian.jira.issue.fields.screen.FieldScreen getFieldScreen();
    public void setFieldScreen(com.atlassian.jira.issue.fields.screen.FieldScreen p0);
    public void setFieldScreenScheme(com.atlassian.jira.issue.fields.screen.FieldScreenScheme p0);
    public Long getFieldScreenId();
}
