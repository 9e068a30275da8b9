package org.sems.sandbox.config;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What hangs together between subsystems that do not know each other: whether something is still in use, and what goes with
 * it when it is removed.
 */
public final class Bonds {
    private final List<Bond> bonds = new CopyOnWriteArrayList<>();

    /** The things that others may use, by the number that is their id: 10001, not customfield_10001. */
    public enum Kind {
        PROJECT,
        ISSUE_TYPE,
        STATUS,
        RESOLUTION,
        PRIORITY,
        LINK_TYPE,
        CUSTOM_FIELD,
        OPTION,
        SECURITY_LEVEL,
        SCREEN,
        ROLE
    }

    /** One subsystem's part. */
    public interface Bond {
        /** Whether the subsystem still needs the thing, so that Jira would refuse to remove it. */
        default boolean holds(Kind kind, String id) {
            return false;
        }

        /** The thing goes, in the running transaction: the subsystem lets go of what it kept about it. */
        default void removed(Kind kind, String id) {}
    }

    public void tie(Bond bond) {
        bonds.add(bond);
    }

    public boolean isHeld(Kind kind, Object id) {
        return bonds.stream().anyMatch(bond -> bond.holds(kind, String.valueOf(id)));
    }

    public void removed(Kind kind, Object id) {
        bonds.forEach(bond -> bond.removed(kind, String.valueOf(id)));
    }
}
