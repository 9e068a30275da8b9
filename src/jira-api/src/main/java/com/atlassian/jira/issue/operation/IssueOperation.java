package com.atlassian.jira.issue.operation;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueOperation {
}
