package org.sems.gate.rated;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.rating.RatingStage;
import org.sems.record.Situation;

record IsWithinTolerance(RatingStage stage) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return Ratings.given(
                situation,
                stage,
                rating -> situation.policy().tolerance().tolerates(rating)
                        ? Optional.empty()
                        : Optional.of(Reason.openAt(
                                stage.fieldKey(),
                                "gate.above-tolerance",
                                Term.stage(stage),
                                situation
                                        .policy()
                                        .tolerance()
                                        .highestTolerable()
                                        .name())));
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage));
    }
}
