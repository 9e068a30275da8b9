package com.atlassian.crowd.embedded.api;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Group extends Comparable<com.atlassian.crowd.embedded.api.Group> {
    public String getName();
}
