package org.sems.record;

import java.util.Set;

/**
 * A record at the other end of a link.
 *
 * @param type    key of its record type; empty for an issue that is no record
 * @param state   name of the state it stands in
 * @param owners  user keys of those who answer for it
 * @param visible whether the actor may browse it; if not, it counts but is never named to him
 */
public record LinkedRecord(String key, String type, String state, Set<String> owners, boolean visible) {

    public LinkedRecord {
        owners = Set.copyOf(owners);
    }
}
