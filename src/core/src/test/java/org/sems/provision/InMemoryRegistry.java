package org.sems.provision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A registry that forgets with the test. */
final class InMemoryRegistry implements Registry {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Override
    public Optional<Entry> find(Kind kind, String key) {
        return Optional.ofNullable(entries.get(kind + key));
    }

    @Override
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public void save(Entry entry) {
        entries.put(entry.kind() + entry.key(), entry);
    }

    @Override
    public void forget(Kind kind, String key) {
        entries.remove(kind + key);
    }
}
