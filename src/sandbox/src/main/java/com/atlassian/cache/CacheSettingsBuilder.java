package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.sems.sandbox.platform.MemoryCacheSettings;

/** The sandbox's own version of a type of Jira's that carries code. */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Integer maxEntries;
    private Boolean local;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder(CacheSettings settings) {
        expireAfterAccess = settings.getExpireAfterAccess();
        expireAfterWrite = settings.getExpireAfterWrite();
        maxEntries = settings.getMaxEntries();
        local = settings.getLocal();
    }

    public CacheSettings build() {
        return MemoryCacheSettings.of(expireAfterAccess, expireAfterWrite, maxEntries, local);
    }

    public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        return this;
    }

    public CacheSettingsBuilder maxEntries(int count) {
        maxEntries = count;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        return this;
    }

    public CacheSettingsBuilder statisticsDisabled() {
        return this;
    }
}
