package org.sems.sandbox.platform;

import com.atlassian.cache.CacheSettings;
import org.sems.sandbox.kernel.StandIns;

/** What a cache is told about expiry, size and place. Null means the default. */
public abstract class MemoryCacheSettings implements CacheSettings {
    private final Long expireAfterAccess;
    private final Long expireAfterWrite;
    private final Integer maxEntries;
    private final Boolean local;

    MemoryCacheSettings(Long expireAfterAccess, Long expireAfterWrite, Integer maxEntries, Boolean local) {
        this.expireAfterAccess = expireAfterAccess;
        this.expireAfterWrite = expireAfterWrite;
        this.maxEntries = maxEntries;
        this.local = local;
    }

    public static CacheSettings of(Long expireAfterAccess, Long expireAfterWrite, Integer maxEntries, Boolean local) {
        return StandIns.create(MemoryCacheSettings.class, expireAfterAccess, expireAfterWrite, maxEntries, local);
    }

    @Override
    public Long getExpireAfterAccess() {
        return expireAfterAccess;
    }

    @Override
    public Long getExpireAfterWrite() {
        return expireAfterWrite;
    }

    @Override
    public Integer getMaxEntries() {
        return maxEntries;
    }

    @Override
    public Boolean getLocal() {
        return local;
    }
}
