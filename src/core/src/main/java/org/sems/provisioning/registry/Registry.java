package org.sems.provisioning.registry;

import java.util.List;
import java.util.Optional;
import org.sems.provisioning.host.Kind;

/** What was provisioned. Saving replaces the entry of the same kind and key, and is durable when it returns. */
public interface Registry {
    Optional<RegistryEntry> find(Kind kind, String key);

    List<RegistryEntry> all();

    void save(RegistryEntry registryEntry);

    void forget(Kind kind, String key);
}
