package org.sems.gate.rated;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.rating.RatingStage;
import org.sems.record.Situation;

record IsRated(List<RatingStage> stages) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return Ratings.missing(situation, stages);
    }

    @Override
    public Reads reads() {
        return Reads.ratings(stages);
    }
}
