package com.atlassian.jira.issue.customfields.searchers;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldSearcherClauseHandler {
}
