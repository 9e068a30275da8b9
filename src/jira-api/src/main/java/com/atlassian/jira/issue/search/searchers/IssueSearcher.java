package com.atlassian.jira.issue.search.searchers;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueSearcher<T extends com.atlassian.jira.issue.fields.SearchableField> {
}
