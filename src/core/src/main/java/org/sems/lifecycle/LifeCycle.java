package org.sems.lifecycle;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.effect.Effect;

/**
 * The states of a record type and the ways between them. A new record starts in the first state. Names and ids are
 * unique, those of retired states included; a transition names known states only; no state offers two transitions of
 * one name.
 */
public final class LifeCycle {

    private final List<State> states;
    private final List<Transition> transitions;
    private final List<Effect> onCreate;
    private final Map<String, RetiredState> retired;

    /** One that has always been like this, and where creating a record brings nothing else about. */
    public LifeCycle(List<State> states, List<Transition> transitions) {
        this(states, transitions, List.of(), List.of());
    }

    /**
     * @param onCreate the effects of creating a record, in order
     * @param retired  states that earlier versions had
     * @throws IllegalArgumentException if what the class promises does not hold
     */
    public LifeCycle(
            List<State> states, List<Transition> transitions, List<Effect> onCreate, List<RetiredState> retired) {
        this.states = List.copyOf(states);
        this.transitions = List.copyOf(transitions);
        this.onCreate = List.copyOf(onCreate);
        this.retired = byName(retired);
        require(!states.isEmpty(), "at least one state");
        requireUnique(
                Stream.concat(states.stream().map(State::name), retired.stream().map(RetiredState::name))
                        .toList(),
                name -> name);
        requireUnique(
                Stream.concat(states.stream().map(State::id), retired.stream().map(RetiredState::id))
                        .toList(),
                id -> id);
        retired.forEach(old -> require(state(old.becomes()).isPresent(), old.becomes()));
        requireUnique(transitions, Transition::id);
        for (Transition transition : transitions) {
            require(transition.id() != Transition.CREATE, "action id 1 is creation");
            require(state(transition.to()).isPresent(), transition.to());
            transition.from().forEach(from -> require(state(from).isPresent(), from));
        }
        states.forEach(state -> requireUnique(transitionsFrom(state), Transition::name));
    }

    public List<State> states() {
        return states;
    }

    public List<Transition> transitions() {
        return transitions;
    }

    /** The effects of creating a record, in order. */
    public List<Effect> onCreate() {
        return onCreate;
    }

    /** By name. */
    public Map<String, RetiredState> retired() {
        return retired;
    }

    public State initial() {
        return states.get(0);
    }

    public Optional<State> state(String name) {
        return states.stream().filter(state -> state.name().equals(name)).findFirst();
    }

    public List<Transition> transitionsFrom(State state) {
        return transitions.stream()
                .filter(transition -> transition.startsFrom(state.name()))
                .toList();
    }

    /** States that no record can ever get into. */
    public List<State> unreachable() {
        Set<String> reached =
                spread(Set.of(initial().name()), Transition::startsFrom, transition -> List.of(transition.to()));
        return without(reached);
    }

    /** States from which no way leads to a done state. */
    public List<State> withoutWayToDone() {
        Set<String> done =
                states.stream().filter(State::isDone).map(State::name).collect(Collectors.toSet());
        return without(spread(done, (transition, state) -> transition.to().equals(state), Transition::from));
    }

    private Set<String> spread(
            Set<String> starts, BiPredicate<Transition, String> touches, Function<Transition, List<String>> next) {
        Set<String> seen = new HashSet<>(starts);
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String state = open.pop();
            transitions.stream()
                    .filter(transition -> touches.test(transition, state))
                    .flatMap(transition -> next.apply(transition).stream())
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen;
    }

    private List<State> without(Set<String> names) {
        return states.stream().filter(state -> !names.contains(state.name())).toList();
    }

    private static Map<String, RetiredState> byName(List<RetiredState> retired) {
        Map<String, RetiredState> found = new LinkedHashMap<>();
        retired.forEach(state -> found.put(state.name(), state));
        return Collections.unmodifiableMap(found);
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
