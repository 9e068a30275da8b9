package org.sems.gate.actor;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

/**
 * The actor is now in none of the person fields. A person who was taken out of one passes; {@link ActorWasNever} is
 * stricter.
 */
record ActorIsNot(List<String> personFields) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return personFields.stream()
                .filter(field -> situation
                        .record()
                        .value(field)
                        .persons()
                        .contains(situation.actor().userKey()))
                .map(field -> Reason.open("gate.actor-is-person", Term.field(field)))
                .toList();
    }

    @Override
    public Reads reads() {
        return Reads.fields(personFields);
    }

    @Override
    public boolean isAboutWho() {
        return true;
    }
}
