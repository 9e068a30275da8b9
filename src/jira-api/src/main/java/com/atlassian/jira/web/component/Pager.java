package com.atlassian.jira.web.component;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Pager {
}
