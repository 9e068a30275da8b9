package org.sems.lifecycle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The states of a record type and the ways between them. A new record starts in the first state. Names and ids are
 * unique; a transition names known states only; no state offers two transitions of one name.
 */
public final class LifeCycle {

    private final List<State> states;
    private final List<Transition> transitions;

    /** @throws IllegalArgumentException if what the class promises does not hold */
    public LifeCycle(List<State> states, List<Transition> transitions) {
        this.states = List.copyOf(states);
        this.transitions = List.copyOf(transitions);
        require(!states.isEmpty(), "at least one state");
        requireUnique(states, State::name);
        requireUnique(states, State::id);
        requireUnique(transitions, Transition::id);
        for (Transition transition : transitions) {
            require(transition.id() != Transition.CREATE, "action id 1 is creation");
            require(state(transition.to()).isPresent(), transition.to());
            transition.from().forEach(from -> require(state(from).isPresent(), from));
        }
        states.forEach(state -> requireUnique(from(state), Transition::name));
    }

    public List<State> states() {
        return states;
    }

    public List<Transition> transitions() {
        return transitions;
    }

    public State initial() {
        return states.get(0);
    }

    public Optional<State> state(String name) {
        return states.stream().filter(state -> state.name().equals(name)).findFirst();
    }

    public List<Transition> from(State state) {
        return transitions.stream().filter(transition -> transition.startsFrom(state.name())).toList();
    }

    /** States that no record can ever get into. */
    public List<State> unreachable() {
        Set<String> reached = spread(Set.of(initial().name()), Transition::startsFrom, transition -> List.of(transition.to()));
        return without(reached);
    }

    /** States from which no way leads to a done state. */
    public List<State> withoutWayToDone() {
        Set<String> done = states.stream().filter(State::isDone).map(State::name).collect(Collectors.toSet());
        return without(spread(done, (transition, state) -> transition.to().equals(state), Transition::from));
    }

    private Set<String> spread(Set<String> starts, BiPredicate<Transition, String> touches, Function<Transition, List<String>> next) {
        Set<String> seen = new HashSet<>(starts);
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String state = open.pop();
            transitions.stream().filter(transition -> touches.test(transition, state))
                    .flatMap(transition -> next.apply(transition).stream())
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen;
    }

    private List<State> without(Set<String> names) {
        return states.stream().filter(state -> !names.contains(state.name())).toList();
    }

    private static <T> void requireUnique(List<T> items, Function<T, Object> mark) {
        require(items.stream().map(mark).distinct().count() == items.size(), "unique: " + items);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("life cycle: " + what);
        }
    }
}
