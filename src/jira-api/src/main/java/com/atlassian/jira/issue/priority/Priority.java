package com.atlassian.jira.issue.priority;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Priority extends com.atlassian.jira.issue.IssueConstant {
}
