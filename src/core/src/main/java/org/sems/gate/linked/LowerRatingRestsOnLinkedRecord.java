package org.sems.gate.linked;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.Situation;

/** If one rating is below another, at least one linked record of the types is in one of the states. What is not rated is below nothing. */
record LowerRatingRestsOnLinkedRecord(RatingStage stage, RatingStage upper, LinkedRecordIsIn support) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        Optional<Rating> rating = situation.record().rating(stage);
        Optional<Rating> higher = situation.record().rating(upper);
        return rating.isPresent() && higher.isPresent() && higher.get().isAbove(rating.get()) && !isSupported(situation)
                ? List.of(Reason.openAt(
                        stage.fieldKey(),
                        "gate.rating-not-supported",
                        Term.stage(stage),
                        Term.stage(upper),
                        support.linkTerm(),
                        support.typeTerm(),
                        support.stateWords()))
                : List.of();
    }

    private boolean isSupported(Situation situation) {
        return support.stillOpen(situation).isEmpty();
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage, upper)).and(support.reads());
    }
}
