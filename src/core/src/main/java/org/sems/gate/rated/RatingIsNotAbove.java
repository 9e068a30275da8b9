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

/** What is not rated is above nothing. */
record RatingIsNotAbove(RatingStage stage, RatingStage limit) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        Optional<Rating> rating = situation.record().rating(stage);
        Optional<Rating> highest = situation.record().rating(limit);
        return rating.isPresent() && highest.isPresent() && rating.get().isAbove(highest.get())
                ? List.of(Reason.openAt(stage.fieldKey(), "gate.rating-above", Term.stage(stage), Term.stage(limit)))
                : List.of();
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage, limit));
    }
}
