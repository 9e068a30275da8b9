package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() { }
    public com.atlassian.cache.CacheSettings build() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder expireAfterWrite(long p0, java.util.concurrent.TimeUnit p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.cache.CacheSettingsBuilder maxEntries(int p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
