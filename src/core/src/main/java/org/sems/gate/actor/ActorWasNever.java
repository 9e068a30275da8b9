package org.sems.gate.actor;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

/** The actor neither is nor ever was in any of the person fields: handing the record over first does not help. */
record ActorWasNever(List<String> personFields) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return personFields.stream()
                .filter(field -> situation
                        .record()
                        .everIn(field)
                        .contains(situation.actor().userKey()))
                .map(field -> Reason.open("gate.actor-was-person", Term.field(field)))
                .toList();
    }

    @Override
    public Reads reads() {
        return Reads.historyOf(personFields);
    }

    @Override
    public boolean isAboutWho() {
        return true;
    }
}
