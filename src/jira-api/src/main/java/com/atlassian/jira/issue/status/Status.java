package com.atlassian.jira.issue.status;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Status extends com.atlassian.jira.issue.IssueConstant {
    public com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory();
}
