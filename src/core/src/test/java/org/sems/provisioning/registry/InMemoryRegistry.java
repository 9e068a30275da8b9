package org.sems.provisioning.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.provisioning.host.Kind;

/** A registry that forgets with the test. */
public final class InMemoryRegistry implements Registry {
    private final Map<String, RegistryEntry> entries = new LinkedHashMap<>();

    @Override
    public Optional<RegistryEntry> find(Kind kind, String key) {
        return Optional.ofNullable(entries.get(kind + key));
    }

    @Override
    public List<RegistryEntry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public void save(RegistryEntry registryEntry) {
        entries.put(registryEntry.kind() + registryEntry.key(), registryEntry);
    }

    @Override
    public void forget(Kind kind, String key) {
        entries.remove(kind + key);
    }
}
