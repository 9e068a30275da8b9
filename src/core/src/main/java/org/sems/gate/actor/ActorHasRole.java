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

/** One of the roles is enough. */
record ActorHasRole(List<String> roles) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return roles.stream().anyMatch(situation.actor()::hasRole)
                ? List.of()
                : List.of(Reason.open("gate.role-missing", Term.of(Kind.ROLE, roles)));
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING;
    }

    @Override
    public Authority authority(Situation situation) {
        return Authority.of(situation.actor(), Set.copyOf(roles), Set.of());
    }

    @Override
    public boolean isAboutWho() {
        return true;
    }
}
