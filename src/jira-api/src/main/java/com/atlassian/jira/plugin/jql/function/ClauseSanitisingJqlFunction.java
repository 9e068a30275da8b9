package com.atlassian.jira.plugin.jql.function;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ClauseSanitisingJqlFunction {
}
