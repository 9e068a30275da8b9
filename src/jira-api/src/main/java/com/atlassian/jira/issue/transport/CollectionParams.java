package com.atlassian.jira.issue.transport;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CollectionParams extends com.atlassian.jira.issue.transport.FieldParams {
    public java.util.Collection getValuesForNullKey();
    public void put(String p0, java.util.Collection<String> p1);
}
