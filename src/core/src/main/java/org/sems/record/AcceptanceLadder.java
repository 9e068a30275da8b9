package org.sems.record;

import java.util.List;
import java.util.Optional;
import org.sems.rating.Level;
import org.sems.rating.Rating;

/** Who may accept what. A level without a step can be accepted by nobody. */
public record AcceptanceLadder(List<LadderStep> steps) {

    /** @throws IllegalArgumentException if two steps are of one rank */
    public AcceptanceLadder {
        steps = List.copyOf(steps);
        if (steps.stream().map(step -> step.level().rank()).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("two steps of one rank: " + steps);
        }
    }

    public Optional<LadderStep> stepFor(Rating rating) {
        return stepFor(rating.rank());
    }

    public Optional<LadderStep> stepFor(Level level) {
        return stepFor(level.rank());
    }

    private Optional<LadderStep> stepFor(int rank) {
        return steps.stream().filter(step -> step.level().rank() == rank).findFirst();
    }
}
