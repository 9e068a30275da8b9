package com.atlassian.jira.issue.index;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueIndexingService {
    public void reIndex(com.atlassian.jira.issue.Issue p0) throws com.atlassian.jira.issue.index.IndexException;
}
