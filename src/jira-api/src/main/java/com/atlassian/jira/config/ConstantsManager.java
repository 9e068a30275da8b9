package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ConstantsManager {
    public static final String ALL_ISSUE_TYPES = "-4";
}
