package org.sems.provisioning.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.provisioning.host.Kind;

/**
 * A registry read once, for one piece of work: an apply reads it thousands of times and writes hundreds of times.
 * Writes go through at once. The writer holds the lock, so nobody else changes what is cached.
 */
public final class CachedRegistry implements Registry {
    private final Registry registry;
    private final Map<Code, RegistryEntry> entries = new LinkedHashMap<>();

    public CachedRegistry(Registry registry) {
        this.registry = registry;
        registry.all()
                .forEach(registryEntry ->
                        entries.put(new Code(registryEntry.kind(), registryEntry.key()), registryEntry));
    }

    @Override
    public Optional<RegistryEntry> find(Kind kind, String key) {
        return Optional.ofNullable(entries.get(new Code(kind, key)));
    }

    @Override
    public List<RegistryEntry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public void save(RegistryEntry registryEntry) {
        registry.save(registryEntry);
        entries.put(new Code(registryEntry.kind(), registryEntry.key()), registryEntry);
    }

    @Override
    public void forget(Kind kind, String key) {
        registry.forget(kind, key);
        entries.remove(new Code(kind, key));
    }

    private record Code(Kind kind, String key) {}
}
