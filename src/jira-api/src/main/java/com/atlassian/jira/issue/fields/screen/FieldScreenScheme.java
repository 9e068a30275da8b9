package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenScheme {
    public Long getId();
    public String getName();
    public void setName(String p0);
    public void setDescription(String p0);
    public com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem getFieldScreenSchemeItem(com.atlassian.jira.issue.operation.IssueOperation p0);
    public java.util.Collection<com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem> getFieldScreenSchemeItems();
    public void addFieldScreenSchemeItem(com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem p0);
    public com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem removeFieldScreenSchemeItem(com.atlassian.jira.issue.operation.IssueOperation p0);
    public void store();
}
