package com.atlassian.jira;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraDataType {
}
