package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CachedReference<V> {
    public V get();
    public void reset();
    public boolean isPresent();
    public java.util.Optional<V> getIfPresent();
    public void addListener(com.atlassian.cache.CachedReferenceListener<V> p0, boolean p1);
    public void removeListener(com.atlassian.cache.CachedReferenceListener<V> p0);
}
