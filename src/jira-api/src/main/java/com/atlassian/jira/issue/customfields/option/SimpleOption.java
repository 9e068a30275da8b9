package com.atlassian.jira.issue.customfields.option;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SimpleOption<T extends com.atlassian.jira.issue.customfields.option.SimpleOption<T>> {
}
