package com.atlassian.jira.issue.fields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Field extends Comparable {
    public String getId();
    public String getName();
}
