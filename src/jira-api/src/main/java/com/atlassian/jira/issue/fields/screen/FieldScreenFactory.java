package com.atlassian.jira.issue.fields.screen;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldScreenFactory {
    public com.atlassian.jira.issue.fields.screen.FieldScreen createScreen();
    public com.atlassian.jira.issue.fields.screen.FieldScreenScheme createFieldScreenScheme();
    public com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem createFieldScreenSchemeItem();
    public com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme createIssueTypeScreenScheme();
    public com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity();
}
