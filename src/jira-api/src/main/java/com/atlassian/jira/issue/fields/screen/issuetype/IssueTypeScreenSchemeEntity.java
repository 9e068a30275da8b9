package com.atlassian.jira.issue.fields.screen.issuetype;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueTypeScreenSchemeEntity extends Comparable<com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity> {
    public Long getId();
    public String getIssueTypeId();
    public void setIssueTypeId(String p0);
    public com.atlassian.jira.issue.fields.screen.FieldScreenScheme getFieldScreenScheme();
    public void setFieldScreenScheme(com.atlassian.jira.issue.fields.screen.FieldScreenScheme p0);
    public void setIssueTypeScreenScheme(com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme p0);
    public Long getFieldScreenSchemeId();
}
