package org.sems.nextsteps;

import java.util.Comparator;
import java.util.List;
import org.sems.problem.Problem;

/** Something that a gate misses, and what the transition's own screen helps about it. */
public sealed interface Blocker {

    Remedy help();

    record Single(Problem problem, Remedy help) implements Blocker {}

    /** One of the ways will do; a way is all of its hurdles. */
    record OneOf(List<List<Blocker>> ways) implements Blocker {

        public OneOf {
            ways = ways.stream().map(List::copyOf).toList();
        }

        /** That of the easiest way, of which the hardest hurdle counts. */
        @Override
        public Remedy help() {
            return ways.stream()
                    .map(OneOf::hardest)
                    .min(Comparator.naturalOrder())
                    .orElse(Remedy.NONE);
        }

        private static Remedy hardest(List<Blocker> way) {
            return way.stream()
                    .map(Blocker::help)
                    .max(Comparator.naturalOrder())
                    .orElse(Remedy.ENTER);
        }
    }
}
