package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ModifiedValue<V> {
    public ModifiedValue(V p0, V p1) { }
    public V getOldValue() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public V getNewValue() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
