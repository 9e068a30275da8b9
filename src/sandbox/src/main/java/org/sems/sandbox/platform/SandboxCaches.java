package org.sems.sandbox.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sems.sandbox.kernel.StandIns;

/** Caches by name, in memory; a second request for a name with a loader replaces the first cache, as in Jira. */
public abstract class SandboxCaches implements CacheManager {
    private final Map<String, MemoryCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final java.time.Clock clock;

    SandboxCaches(java.time.Clock clock) {
        this.clock = clock;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings) {
        return StandIns.create(MemoryReference.class, supplier);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        MemoryCache<K, V> made = (MemoryCache<K, V>) fresh(name, loader, settings);
        caches.put(name, made);
        return made;
    }

    private MemoryCache<?, ?> fresh(String name, CacheLoader<?, ?> loader, CacheSettings settings) {
        return StandIns.create(MemoryCache.class, name, loader, settings, clock);
    }

    /** A value made when first asked for, until it is reset. */
    abstract static class MemoryReference<V> implements CachedReference<V> {
        private final Supplier<V> supplier;
        private V value;

        MemoryReference(Supplier<V> supplier) {
            this.supplier = supplier;
        }

        @Override
        public synchronized V get() {
            if (value == null) {
                value = supplier.get();
            }
            return value;
        }

        @Override
        public synchronized void reset() {
            value = null;
        }
    }
}
