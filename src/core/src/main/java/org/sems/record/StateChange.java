package org.sems.record;

import java.time.LocalDate;
import java.util.Set;

/**
 * A change of state in a record's history.
 *
 * @param into  names of the state that it was moved into: its name, and that of the retired state if it was one
 * @param byKey key of the user who moved it; empty if nobody was logged in
 * @param on    the day, in the time zone of the system
 */
public record StateChange(Set<String> into, String byKey, LocalDate on) {

    public StateChange {
        into = Set.copyOf(into);
    }
}
