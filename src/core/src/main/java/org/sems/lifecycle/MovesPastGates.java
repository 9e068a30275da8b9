package org.sems.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells from the states between which a record has gone whether it went past a gate, while some transitions stood open. Which transition it
 * took nobody knows afterwards: where one without a gate leads the same way, nothing is the matter; where an open one does, it is.
 */
public final class MovesPastGates {
    private final LifeCycle lifeCycle;
    private final Predicate<Transition> hasGate;
    private final Set<Integer> open;

    /** @param open action ids; among them may be some that the life cycle does not know, which may have led anywhere */
    public MovesPastGates(LifeCycle lifeCycle, Predicate<Transition> hasGate, Set<Integer> open) {
        this.lifeCycle = lifeCycle;
        this.hasGate = hasGate;
        this.open = Set.copyOf(open);
    }

    /** @param from a state's name, retired ones as what they became; a name that is no state's for any other place */
    public boolean isOne(String from, String to) {
        List<Transition> ways = lifeCycle.transitions().stream()
                .filter(way -> way.startsFrom(from) && way.to().equals(to))
                .toList();
        return !from.equals(to)
                && ways.stream().allMatch(hasGate)
                && (ways.isEmpty() || isAnyWayOpen() || ways.stream().anyMatch(way -> open.contains(way.id())));
    }

    private boolean isAnyWayOpen() {
        Set<Integer> known =
                lifeCycle.transitions().stream().map(Transition::id).collect(Collectors.toSet());
        return open.stream().anyMatch(id -> id != Transition.CREATE && !known.contains(id));
    }
}
