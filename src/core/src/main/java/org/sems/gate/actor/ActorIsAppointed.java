package org.sems.gate.actor;

import java.util.List;
import java.util.Set;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.record.Authority;
import org.sems.record.Situation;
import org.sems.record.Standing;

/** In person, or as the deputy of the person who is appointed. */
record ActorIsAppointed(String duty) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return situation.actor().standing(duty) != Standing.NONE
                ? List.of()
                : List.of(Reason.open("gate.not-appointed", Term.of(Kind.DUTY, List.of(duty))));
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING;
    }

    @Override
    public Authority authority(Situation situation) {
        return Authority.of(situation.actor(), Set.of(), Set.of(duty));
    }

    @Override
    public boolean isAboutWho() {
        return true;
    }
}
