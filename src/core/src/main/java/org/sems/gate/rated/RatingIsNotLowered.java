package org.sems.gate.rated;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.RecordFacts;
import org.sems.record.Situation;

/**
 * The transition sets none of the ratings below what it was. What had no rating before is not lowered, even if it is
 * rated now.
 */
record RatingIsNotLowered(List<RatingStage> stages) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return stages.stream()
                .filter(stage -> isLowered(stage, situation.record()))
                .map(stage -> Reason.openAt(stage.fieldKey(), "gate.rating-lowered", Term.stage(stage)))
                .toList();
    }

    private static boolean isLowered(RatingStage stage, RecordFacts record) {
        Optional<Rating> now = record.rating(stage);
        return record.ratingBefore(stage)
                .filter(before -> now.filter(before::isAbove).isPresent())
                .isPresent();
    }

    @Override
    public Reads reads() {
        return Reads.ratings(stages);
    }
}
