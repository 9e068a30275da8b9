package org.sems.gate.rated;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.rating.RatingStage;
import org.sems.record.Situation;

/** None of the ratings is given, so there is no level that anybody would have to answer for. */
record IsNotRated(List<RatingStage> stages) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return stages.stream()
                .filter(stage -> situation.record().rating(stage).isPresent())
                .map(stage -> Reason.open("gate.is-rated", Term.stage(stage)))
                .toList();
    }

    @Override
    public Reads reads() {
        return Reads.ratings(stages);
    }
}
