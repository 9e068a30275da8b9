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

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int count) {
        maxEntries = count;
        return this;
    }
}
