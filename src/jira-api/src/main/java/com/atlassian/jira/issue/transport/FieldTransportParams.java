package com.atlassian.jira.issue.transport;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldTransportParams extends com.atlassian.jira.issue.transport.CollectionParams {
    public Object getFirstValueForNullKey();
    public Object getFirstValueForKey(String p0);
}
