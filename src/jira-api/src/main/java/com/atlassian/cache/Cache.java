package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Cache<K, V> {
    public String getName();
    public boolean containsKey(K p0);
    public V get(K p0);
    public V get(K p0, com.atlassian.cache.Supplier<? extends V> p1);
    public void put(K p0, V p1);
    public void remove(K p0);
}
