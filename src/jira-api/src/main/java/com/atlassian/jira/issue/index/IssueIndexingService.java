package com.atlassian.jira.issue.index;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueIndexingService {
}
