package org.sems.nextstep;

import java.util.Comparator;
import java.util.List;
import org.sems.problem.Problem;

/** Something that a gate misses, and what the transition's own screen helps about it. */
public sealed interface Hurdle {

    Help help();

    record Single(Problem problem, Help help) implements Hurdle {}

    /** One of the ways will do; a way is all of its hurdles. */
    record OneOf(List<List<Hurdle>> ways) implements Hurdle {

        public OneOf {
            ways = ways.stream().map(List::copyOf).toList();
        }

        /** That of the easiest way, of which the hardest hurdle counts. */
        @Override
        public Help help() {
            return ways.stream()
                    .map(OneOf::hardest)
                    .min(Comparator.naturalOrder())
                    .orElse(Help.NONE);
        }

        private static Help hardest(List<Hurdle> way) {
            return way.stream().map(Hurdle::help).max(Comparator.naturalOrder()).orElse(Help.ENTER);
        }
    }
}
