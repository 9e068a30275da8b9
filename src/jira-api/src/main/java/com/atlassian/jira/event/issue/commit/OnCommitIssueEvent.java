package com.atlassian.jira.event.issue.commit;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface OnCommitIssueEvent extends com.atlassian.jira.event.commit.OnCommitEvent<com.atlassian.jira.event.issue.IssueEvent> {
}
