package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() { }
    public CacheSettingsBuilder(com.atlassian.cache.CacheSettings p0) { }
    public com.atlassian.cache.CacheSettings build() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder expireAfterAccess(long p0, java.util.concurrent.TimeUnit p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder expireAfterWrite(long p0, java.util.concurrent.TimeUnit p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder flushable() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder unflushable() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder maxEntries(int p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder replicateAsynchronously() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder replicateSynchronously() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder replicateViaCopy() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder replicateViaInvalidation() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder local() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder remote() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder statisticsEnabled() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder statisticsDisabled() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
