package org.sems.record;

import java.util.Set;

/**
 * A record at the other end of a link.
 *
 * @param type    key of its record type; empty for an issue that is no record
 * @param state   name of the state it stands in
 * @param owners  user keys of those who answer for it
 * @param visible whether the actor may browse it; if not, it counts but is never named to them
 * @param formerStates names of retired states that became its state
 */
public record LinkedRecord(
        String key, String type, String state, Set<String> owners, boolean visible, Set<String> formerStates) {

    public LinkedRecord {
        owners = Set.copyOf(owners);
        formerStates = Set.copyOf(formerStates);
    }

    /** In a state that no other one became. */
    public LinkedRecord(String key, String type, String state, Set<String> owners, boolean visible) {
        this(key, type, state, owners, visible, Set.of());
    }
}
