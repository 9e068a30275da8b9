package org.sems.provision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A registry read once, for one piece of work: an apply looks into it thousands of times and writes hundreds. Writes go through at once.
 * Whoever writes holds the lock, so nobody else changes what is held.
 */
public final class HeldRegistry implements Registry {
    private final Registry registry;
    private final Map<Code, Entry> entries = new LinkedHashMap<>();

    public HeldRegistry(Registry registry) {
        this.registry = registry;
        registry.all().forEach(entry -> entries.put(new Code(entry.kind(), entry.key()), entry));
    }

    @Override
    public Optional<Entry> find(Kind kind, String key) {
        return Optional.ofNullable(entries.get(new Code(kind, key)));
    }

    @Override
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public void save(Entry entry) {
        registry.save(entry);
        entries.put(new Code(entry.kind(), entry.key()), entry);
    }

    @Override
    public void forget(Kind kind, String key) {
        registry.forget(kind, key);
        entries.remove(new Code(kind, key));
    }

    private record Code(Kind kind, String key) {}
}
