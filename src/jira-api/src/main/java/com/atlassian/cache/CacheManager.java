package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CacheManager extends com.atlassian.cache.CacheFactory {
    public java.util.Collection<com.atlassian.cache.Cache<?, ?>> getCaches();
    public java.util.Collection<com.atlassian.cache.ManagedCache> getManagedCaches();
    public void flushCaches();
    public com.atlassian.cache.ManagedCache getManagedCache(String p0);
    public void shutdown();
}
