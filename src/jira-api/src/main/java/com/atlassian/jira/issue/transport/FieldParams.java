package com.atlassian.jira.issue.transport;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldParams {
    public java.util.Set<String> getAllKeys();
    public boolean containsKey(String p0);
    public boolean isEmpty();
}
