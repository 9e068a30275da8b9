package org.sems.gate;

import java.util.List;
import org.sems.gate.rule.Reads;

/**
 * What a transition must pass.
 *
 * @param origin where it comes from: {@code risk/Accept@1} is the transition Accept of the record type risk as of
 *               catalogue version 1; an administrator's own gate says so in its own words
 */
public record Gate(String origin, List<Demand> demands) {

    public Gate {
        demands = List.copyOf(demands);
    }

    public boolean isEmpty() {
        return demands.isEmpty();
    }

    public Reads reads() {
        return Reads.all(demands.stream().map(demand -> demand.node().reads()).toList());
    }
}
