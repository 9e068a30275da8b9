package org.sems.gate.rated;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Term;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.Situation;

/** What the rules about ratings have in common: without a rating none is met. */
final class Ratings {

    private Ratings() {}

    static List<Reason> missing(Situation situation, List<RatingStage> stages) {
        return stages.stream()
                .filter(stage -> situation.record().rating(stage).isEmpty())
                .map(Ratings::isMissing)
                .toList();
    }

    /** What is open on the rating, or that there is none. */
    static List<Reason> given(Situation situation, RatingStage stage, Function<Rating, Optional<Reason>> judged) {
        Optional<Rating> rating = situation.record().rating(stage);
        return rating.isEmpty()
                ? List.of(isMissing(stage))
                : Stream.of(rating.get())
                        .flatMap(found -> judged.apply(found).stream())
                        .toList();
    }

    private static Reason isMissing(RatingStage stage) {
        return Reason.openAt(stage.fieldKey(), "gate.not-rated", Term.stage(stage));
    }
}
