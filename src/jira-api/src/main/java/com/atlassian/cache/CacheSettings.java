package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CacheSettings {
    public Long getExpireAfterAccess();
    public Long getExpireAfterWrite();
    public Boolean getLocal();
    public Integer getMaxEntries();
}
