package com.atlassian.jira.issue.fields.rest.json;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class TypeRef<T> implements Comparable<com.atlassian.jira.issue.fields.rest.json.TypeRef<T>> {
    protected TypeRef() { }
    public int compareTo(com.atlassian.jira.issue.fields.rest.json.TypeRef<T> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
