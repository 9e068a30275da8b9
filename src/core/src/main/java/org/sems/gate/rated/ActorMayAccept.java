package org.sems.gate.rated;

import java.util.List;
import java.util.Optional;

import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.record.LadderStep;
import org.sems.record.Situation;
import org.sems.risk.Rating;
import org.sems.risk.RatingStage;

/**
 * The acceptance ladder gives the actor authority for the level: by a role, or by a duty in person or as deputy. It is not
 * about who alone, since the transition's own screen may set the rating.
 */
record ActorMayAccept(RatingStage stage) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return Ratings.given(situation, stage, rating -> judge(rating, situation));
    }

    private Optional<Reason> judge(Rating rating, Situation situation) {
        Optional<LadderStep> step = situation.policy().ladder().stepFor(rating);
        if (step.isEmpty()) {
            return Optional.of(Reason.open("gate.no-ladder-step", Term.stage(stage)));
        }
        return step.get().authorises(situation.actor()) ? Optional.empty() : Optional.of(mayNot(step.get()));
    }

    private Reason mayNot(LadderStep step) {
        Term roles = Term.of(Kind.ROLE, step.roles());
        Term duties = Term.of(Kind.DUTY, step.duties());
        String level = step.level().name();
        if (step.roles().isEmpty() && step.duties().isEmpty()) {
            return Reason.open("gate.nobody-may-accept", Term.stage(stage), level);
        }
        if (step.roles().isEmpty() || step.duties().isEmpty()) {
            return Reason.open("gate.may-not-accept", Term.stage(stage), level, step.roles().isEmpty() ? duties : roles);
        }
        return Reason.open("gate.may-not-accept-either", Term.stage(stage), level, duties, roles);
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage));
    }
}
