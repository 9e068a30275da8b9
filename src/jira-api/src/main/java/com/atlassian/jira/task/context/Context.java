package com.atlassian.jira.task.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Context {
}
