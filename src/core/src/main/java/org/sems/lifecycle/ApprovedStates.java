package org.sems.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sems.effect.RecordApproval;

/**
 * States that a record gets into by an approval only: a record that is in such a state and never had an approval has
 * bypassed its gate.
 */
public final class ApprovedStates {

    private ApprovedStates() {}

    /** State name to the kinds of approval that every transition into it records, among other things. */
    public static Map<String, Set<String>> of(LifeCycle lifeCycle) {
        Map<String, Set<String>> approved = new TreeMap<>();
        for (State state : lifeCycle.states()) {
            List<Set<String>> ways = lifeCycle.transitions().stream()
                    .filter(transition -> transition.to().equals(state.name()) && !transition.stays())
                    .map(ApprovedStates::always)
                    .toList();
            if (!state.equals(lifeCycle.initial()) && !ways.isEmpty()) {
                Set<String> kinds = new HashSet<>(ways.get(0));
                ways.forEach(kinds::retainAll);
                if (!kinds.isEmpty()) {
                    approved.put(state.name(), kinds);
                }
            }
        }
        return approved;
    }

    /**
     * Kind of approval to the names of the states that end a record and to which it leads. A kind that leads to another state as well, such as
     * an acceptance, says more than that the record has ended: it is none of these.
     */
    public static Map<String, Set<String>> endsOf(LifeCycle lifeCycle) {
        Map<String, Set<String>> ends = new TreeMap<>();
        lifeCycle
                .transitions()
                .forEach(transition -> kinds(transition)
                        .forEach(kind -> ends.computeIfAbsent(kind, any -> new TreeSet<>())
                                .add(transition.to())));
        ends.values()
                .removeIf(states -> !states.stream()
                        .allMatch(state ->
                                lifeCycle.state(state).filter(State::isDone).isPresent()));
        return ends;
    }

    private static Set<String> kinds(Transition transition) {
        return transition.effects().stream()
                .filter(RecordApproval.class::isInstance)
                .map(effect -> ((RecordApproval) effect).kind())
                .collect(Collectors.toSet());
    }

    private static Set<String> always(Transition transition) {
        return transition.effects().stream()
                .filter(effect ->
                        effect instanceof RecordApproval && effect.when().isEmpty())
                .map(effect -> ((RecordApproval) effect).kind())
                .collect(Collectors.toSet());
    }
}
