package org.sems.gate.rated;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.record.Authority;
import org.sems.record.LadderStep;
import org.sems.record.Situation;

/**
 * The acceptance ladder gives the actor authority for the level: by a role, or by a duty in person or as deputy. A
 * person who has it as a deputy only cannot use it where they are or were an owner or the reporter of the record. The
 * rule does not depend on the actor alone, since the transition's own screen may set the rating.
 */
record ActorMayAccept(RatingStage stage) implements Rule {

    private static final List<String> OWN = List.of("assignee", "reporter");

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return Ratings.given(situation, stage, rating -> judge(rating, situation));
    }

    private Optional<Reason> judge(Rating rating, Situation situation) {
        Optional<LadderStep> step = situation.policy().ladder().stepFor(rating);
        if (step.isEmpty()) {
            return Optional.of(Reason.open("gate.no-ladder-step", Term.stage(stage)));
        }
        if (!step.get().authorises(situation.actor())) {
            return Optional.of(mayNot(step.get()));
        }
        return step.get().authorisesInOwnName(situation.actor()) ? Optional.empty() : asDeputy(situation);
    }

    private Optional<Reason> asDeputy(Situation situation) {
        List<String> own = OWN.stream()
                .filter(field -> situation
                        .record()
                        .everIn(field)
                        .contains(situation.actor().userKey()))
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.open("gate.deputy-of-own", Term.of(Kind.FIELD, own)));
    }

    private Reason mayNot(LadderStep step) {
        Term roles = Term.of(Kind.ROLE, step.roles());
        Term duties = Term.of(Kind.DUTY, step.duties());
        String level = step.level().name();
        if (step.roles().isEmpty() && step.duties().isEmpty()) {
            return Reason.open("gate.nobody-may-accept", Term.stage(stage), level);
        }
        if (step.roles().isEmpty() || step.duties().isEmpty()) {
            return Reason.open(
                    "gate.may-not-accept",
                    Term.stage(stage),
                    level,
                    step.roles().isEmpty() ? duties : roles);
        }
        return Reason.open("gate.may-not-accept-either", Term.stage(stage), level, duties, roles);
    }

    @Override
    public Reads reads() {
        return Reads.ratings(List.of(stage)).and(Reads.historyOf(OWN));
    }

    @Override
    public Authority authority(Situation situation) {
        return situation
                .record()
                .rating(stage)
                .flatMap(situation.policy().ladder()::stepFor)
                .map(step -> step.authority(situation.actor()))
                .orElse(Authority.NONE);
    }
}
