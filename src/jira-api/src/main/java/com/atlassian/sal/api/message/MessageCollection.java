package com.atlassian.sal.api.message;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface MessageCollection {
    public boolean isEmpty();
}
