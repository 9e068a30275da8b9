package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CacheFactory {
    public <V> com.atlassian.cache.CachedReference<V> getCachedReference(String p0, com.atlassian.cache.Supplier<V> p1);
    public <V> com.atlassian.cache.CachedReference<V> getCachedReference(String p0, com.atlassian.cache.Supplier<V> p1, com.atlassian.cache.CacheSettings p2);
    public <K, V> com.atlassian.cache.Cache<K, V> getCache(String p0, com.atlassian.cache.CacheLoader<K, V> p1);
    public <K, V> com.atlassian.cache.Cache<K, V> getCache(String p0, com.atlassian.cache.CacheLoader<K, V> p1, com.atlassian.cache.CacheSettings p2);
}
