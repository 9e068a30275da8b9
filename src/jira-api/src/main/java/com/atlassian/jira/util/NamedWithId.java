package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface NamedWithId extends com.atlassian.jira.util.Named {
}
