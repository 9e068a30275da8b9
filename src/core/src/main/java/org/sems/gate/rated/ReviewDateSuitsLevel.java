package org.sems.gate.rated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.rating.RatingStage;
import org.sems.record.LadderStep;
import org.sems.record.Situation;

/**
 * A review date that somebody enters lies between today and the day by which the level is to be looked at again. A date that stands there
 * from before passes: it follows the level by itself, and nobody has typed it now.
 */
record ReviewDateSuitsLevel(String field, RatingStage stage) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        Optional<LocalDate> day = situation.record().value(field).day();
        return day.isPresent() && situation.record().isChanged(field) ? judge(day.get(), situation) : List.of();
    }

    private List<Reason> judge(LocalDate day, Situation situation) {
        List<Reason> open = new ArrayList<>();
        if (day.isBefore(situation.today())) {
            open.add(Reason.openAt(field, "gate.date-past", Term.field(field), day.toString()));
        }
        situation
                .record()
                .rating(stage)
                .flatMap(situation.policy().ladder()::stepFor)
                .filter(step -> day.isAfter(latest(step, situation)))
                .map(step -> tooLate(step, situation))
                .ifPresent(open::add);
        return open;
    }

    private Reason tooLate(LadderStep step, Situation situation) {
        return Reason.openAt(
                field,
                "gate.review-too-late",
                Term.field(field),
                latest(step, situation).toString(),
                Term.stage(stage),
                step.level().name(),
                step.reviewAfterDays());
    }

    private static LocalDate latest(LadderStep step, Situation situation) {
        return situation.today().plusDays(step.reviewAfterDays());
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage)).and(Reads.field(field));
    }
}
