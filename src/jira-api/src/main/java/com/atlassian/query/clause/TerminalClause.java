package com.atlassian.query.clause;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface TerminalClause extends com.atlassian.query.clause.Clause {
}
