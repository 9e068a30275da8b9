package com.atlassian.jira.issue.issuetype;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueType extends com.atlassian.jira.issue.IssueConstant {
    public boolean isSubTask();
}
