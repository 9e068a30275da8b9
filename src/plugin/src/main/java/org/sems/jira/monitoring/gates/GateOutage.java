package org.sems.jira.monitoring.gates;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A time in which a workflow was without gates.
 *
 * @param open action ids of the transitions that could be made past their gates
 */
record GateOutage(Instant from, Instant until, Set<Integer> open) {
    GateOutage {
        open = Set.copyOf(open);
    }

    /** Some databases cut off fractions of a second: then the second in which it began counts. */
    boolean covers(Instant at) {
        Instant first = at.getNano() == 0 ? from.truncatedTo(ChronoUnit.SECONDS) : from;
        return !at.isBefore(first) && !at.isAfter(until);
    }
}
