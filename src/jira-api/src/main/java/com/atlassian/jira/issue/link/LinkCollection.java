package com.atlassian.jira.issue.link;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface LinkCollection {
}
