package com.atlassian.jira.issue.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueUpdater {
    public void doUpdate(com.atlassian.jira.issue.util.IssueUpdateBean p0, boolean p1);
}
