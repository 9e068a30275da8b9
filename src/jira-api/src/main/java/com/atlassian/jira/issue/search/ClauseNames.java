package com.atlassian.jira.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class ClauseNames {
    public ClauseNames(String p0) { }
}
