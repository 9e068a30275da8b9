package org.sems.importing.interpretation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;

/** The shortest way to a state past no gate and into no state that somebody has to sign for: a register is no decision. */
public final class UngatedPath {
    private UngatedPath() {}

    public static Optional<List<Transition>> find(LifeCycle lifeCycle, String from, String to, List<String> signed) {
        Deque<List<Transition>> open = new ArrayDeque<>(List.of(List.of()));
        Set<String> seen = new HashSet<>(Set.of(from));
        while (!open.isEmpty()) {
            List<Transition> way = open.poll();
            String at = way.isEmpty() ? from : way.get(way.size() - 1).to();
            if (at.equals(to)) {
                return Optional.of(way);
            }
            State state = lifeCycle.state(at).orElseThrow();
            for (Transition next : lifeCycle.transitionsFrom(state)) {
                if (next.demands().isEmpty() && !signed.contains(next.to()) && seen.add(next.to())) {
                    List<Transition> longer = new ArrayList<>(way);
                    longer.add(next);
                    open.add(longer);
                }
            }
        }
        return Optional.empty();
    }
}
