package org.sems.sandbox.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** A cache in memory with expiry and a greatest number of entries; the least recently used goes first. */
abstract class MemoryCache<K, V> implements Cache<K, V> {
    private static final int MOST = 10_000;

    private final String name;
    private final CacheLoader<K, V> loader;
    private final CacheSettings settings;
    private final Clock clock;
    private final int most;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    MemoryCache(String name, CacheLoader<K, V> loader, CacheSettings settings, Clock clock) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.clock = clock;
        this.most = settings == null || settings.getMaxEntries() == null ? MOST : settings.getMaxEntries();
    }

    private static final class Entry<V> {
        private final V value;
        private final long written;
        private long read;

        Entry(V value, long now) {
            this.value = value;
            this.written = now;
            this.read = now;
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean containsKey(K key) {
        return live(key) != null;
    }

    @Override
    public V get(K key) {
        return loader == null ? get(key, () -> null) : get(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> supplier) {
        synchronized (this) {
            Entry<V> entry = live(key);
            if (entry != null) {
                return entry.value;
            }
        }
        V made = supplier.get();
        if (made != null) {
            put(key, made);
        }
        return made;
    }

    @Override
    public synchronized void put(K key, V value) {
        entries.put(key, new Entry<>(value, clock.millis()));
        if (entries.size() > most) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    @Override
    public synchronized void remove(K key) {
        entries.remove(key);
    }

    private Entry<V> live(K key) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        long now = clock.millis();
        if (settings != null
                && (past(settings.getExpireAfterWrite(), entry.written, now)
                        || past(settings.getExpireAfterAccess(), entry.read, now))) {
            entries.remove(key);
            return null;
        }
        entry.read = now;
        return entry;
    }

    private static boolean past(Long limit, long since, long now) {
        return limit != null && now - since >= limit;
    }
}
