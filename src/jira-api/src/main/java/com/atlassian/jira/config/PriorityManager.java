package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PriorityManager {
}
