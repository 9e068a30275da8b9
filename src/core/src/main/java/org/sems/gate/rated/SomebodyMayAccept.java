package org.sems.gate.rated;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.Situation;

/**
 * The acceptance ladder gives somebody authority for the level: a risk that nobody may accept is not submitted for
 * acceptance.
 */
record SomebodyMayAccept(RatingStage stage) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return Ratings.given(situation, stage, rating -> judge(rating, situation));
    }

    private Optional<Reason> judge(Rating rating, Situation situation) {
        return situation
                .policy()
                .ladder()
                .stepFor(rating)
                .map(step -> step.isForSomebody()
                        ? Optional.<Reason>empty()
                        : Optional.of(Reason.open(
                                "gate.nobody-may-accept",
                                Term.stage(stage),
                                step.level().name())))
                .orElseGet(() -> Optional.of(Reason.open("gate.no-ladder-step", Term.stage(stage))));
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage));
    }
}
