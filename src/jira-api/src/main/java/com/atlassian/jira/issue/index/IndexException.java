package com.atlassian.jira.issue.index;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class IndexException extends com.atlassian.jira.JiraException {
    public IndexException() { }
}
