package com.atlassian.cache;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CacheSettings {
    public Long getExpireAfterAccess();
    public long getExpireAfterAccess(long p0);
    public Long getExpireAfterWrite();
    public long getExpireAfterWrite(long p0);
    public Boolean getFlushable();
    public boolean getFlushable(boolean p0);
    public Boolean getLocal();
    public boolean getLocal(boolean p0);
    public Integer getMaxEntries();
    public int getMaxEntries(int p0);
    public Boolean getReplicateAsynchronously();
    public boolean getReplicateAsynchronously(boolean p0);
    public Boolean getReplicateViaCopy();
    public boolean getReplicateViaCopy(boolean p0);
    public Boolean getStatisticsEnabled();
    public boolean getStatisticsEnabled(boolean p0);
    public com.atlassian.cache.CacheSettings override(com.atlassian.cache.CacheSettings p0);
}
