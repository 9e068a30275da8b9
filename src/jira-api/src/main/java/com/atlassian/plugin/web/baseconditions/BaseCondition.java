package com.atlassian.plugin.web.baseconditions;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface BaseCondition {
}
