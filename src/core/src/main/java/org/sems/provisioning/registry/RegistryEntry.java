package org.sems.provisioning.registry;

import java.util.Set;
import java.util.TreeSet;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ShapeText;

/**
 * What the registry knows of one object.
 *
 * @param hostId empty while it is being created: written down before the host is touched, so that a second try finds it by name
 * @param fingerprint of the shape as it was last applied
 * @param usedBy keys of the SeMSs that use it
 * @param previous id of the scheme that the project had before; empty if none or not a scheme
 * @param added what was added to a scheme that is not ours, as {@link ShapeText}; empty otherwise
 */
public record RegistryEntry(
        Kind kind,
        String key,
        String hostId,
        String name,
        Origin origin,
        String fingerprint,
        Set<String> usedBy,
        String previous,
        String added) {
    /** Whether the app created the object: only such objects are ever deleted. */
    public enum Origin {
        CREATED,
        REUSED,
        EXTENDED
    }

    public RegistryEntry {
        usedBy = Set.copyOf(usedBy);
    }

    /** What is ours was given another name by hand. */
    public boolean isRenamed(Existing existing) {
        return origin == Origin.CREATED && !existing.name().equals(name);
    }

    public RegistryEntry named(String newName) {
        return new RegistryEntry(kind, key, hostId, newName, origin, fingerprint, usedBy, previous, added);
    }

    public RegistryEntry with(String id, String newFingerprint) {
        return new RegistryEntry(kind, key, id, name, origin, newFingerprint, usedBy, previous, added);
    }

    public RegistryEntry usedAlsoBy(String sems) {
        Set<String> more = new TreeSet<>(usedBy);
        more.add(sems);
        return new RegistryEntry(kind, key, hostId, name, origin, fingerprint, more, previous, added);
    }

    public RegistryEntry notUsedBy(String sems) {
        Set<String> fewer = new TreeSet<>(usedBy);
        fewer.remove(sems);
        return new RegistryEntry(kind, key, hostId, name, origin, fingerprint, fewer, previous, added);
    }
}
