package org.sems.provision;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the registry knows of one object.
 *
 * @param hostId empty while it is being created: written down before the host is touched, so that a second try finds it by name
 * @param fingerprint of the shape as it was last applied
 * @param usedBy keys of the SeMSs that use it
 * @param previous id of the scheme that the project had before; empty if none or not a scheme
 * @param added what was added to a scheme that is not ours, as {@link ShapeText}; empty otherwise
 */
public record Entry(
        Kind kind,
        String key,
        String hostId,
        String name,
        Origin origin,
        String fingerprint,
        Set<String> usedBy,
        String previous,
        String added) {
    /** Who made it: only what was created is ever deleted. */
    public enum Origin {
        CREATED,
        REUSED,
        EXTENDED
    }

    public Entry {
        usedBy = Set.copyOf(usedBy);
    }

    /** What is ours was given another name by hand. */
    boolean isRenamed(Present present) {
        return origin == Origin.CREATED && !present.name().equals(name);
    }

    Entry named(String newName) {
        return new Entry(kind, key, hostId, newName, origin, fingerprint, usedBy, previous, added);
    }

    Entry with(String id, String newFingerprint) {
        return new Entry(kind, key, id, name, origin, newFingerprint, usedBy, previous, added);
    }

    Entry usedAlsoBy(String sems) {
        Set<String> more = new TreeSet<>(usedBy);
        more.add(sems);
        return new Entry(kind, key, hostId, name, origin, fingerprint, more, previous, added);
    }

    Entry notUsedBy(String sems) {
        Set<String> fewer = new TreeSet<>(usedBy);
        fewer.remove(sems);
        return new Entry(kind, key, hostId, name, origin, fingerprint, fewer, previous, added);
    }
}
