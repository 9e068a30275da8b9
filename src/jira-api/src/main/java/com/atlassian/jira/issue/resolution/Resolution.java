package com.atlassian.jira.issue.resolution;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Resolution extends com.atlassian.jira.issue.IssueConstant {
}
