package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CachedReference<V> {
    public V get();
    public void reset();
}
