package org.sems.gate.linked;

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
 * A person who is or ever was in the person field sets the rating below what it was only if at least one linked record
 * of the types is in one of the states. Anybody else may, and what had no rating before is not lowered.
 */
record OwnerDoesNotLowerRatingAlone(RatingStage stage, String person, LinkedRecordIsIn support) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return isLowered(situation.record()) && isByOwner(situation) && !isSupported(situation)
                ? List.of(Reason.openAt(
                        stage.fieldKey(),
                        "gate.owner-lowers-rating",
                        Term.stage(stage),
                        Term.field(person),
                        support.linkTerm(),
                        support.typeTerm(),
                        support.stateWords()))
                : List.of();
    }

    private boolean isLowered(RecordFacts record) {
        Optional<Rating> now = record.rating(stage);
        return record.ratingBefore(stage)
                .filter(before -> now.filter(before::isAbove).isPresent())
                .isPresent();
    }

    private boolean isByOwner(Situation situation) {
        return situation.record().everIn(person).contains(situation.actor().userKey());
    }

    private boolean isSupported(Situation situation) {
        return support.stillOpen(situation).isEmpty();
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage))
                .and(Reads.historyOf(List.of(person)))
                .and(support.reads());
    }
}
