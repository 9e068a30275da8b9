package com.atlassian.jira.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ClauseTooComplexSearchException extends com.atlassian.jira.issue.search.SearchException {
    public ClauseTooComplexSearchException(com.atlassian.query.clause.Clause p0) { }
}
