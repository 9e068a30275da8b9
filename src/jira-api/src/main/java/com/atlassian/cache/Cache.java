package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Cache<K, V> {
    public String getName();
    public boolean containsKey(K p0);
    public java.util.Collection<K> getKeys();
    public V get(K p0);
    public V get(K p0, com.atlassian.cache.Supplier<? extends V> p1);
    public void put(K p0, V p1);
    public V putIfAbsent(K p0, V p1);
    public void remove(K p0);
    public boolean remove(K p0, V p1);
    public void removeAll();
    public boolean replace(K p0, V p1, V p2);
    public void addListener(com.atlassian.cache.CacheEntryListener<K, V> p0, boolean p1);
    public void removeListener(com.atlassian.cache.CacheEntryListener<K, V> p0);
}
