package com.atlassian.jira;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class JiraDataTypes {
    public static final com.atlassian.jira.JiraDataType TEXT = null;
    public JiraDataTypes() { }
}
