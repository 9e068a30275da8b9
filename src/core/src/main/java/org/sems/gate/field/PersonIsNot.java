package org.sems.gate.field;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

/** Nobody in the person field is in one of the others as well: an audit's lead is not its auditee. Empty fields meet it. */
record PersonIsNot(String personField, List<String> others) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        Set<String> persons = situation.record().value(personField).persons();
        return others.stream()
                .filter(other ->
                        !Collections.disjoint(situation.record().value(other).persons(), persons))
                .map(other ->
                        Reason.openAt(personField, "gate.person-is-both", Term.field(personField), Term.field(other)))
                .toList();
    }

    @Override
    public Reads reads() {
        return Reads.fields(others).and(Reads.field(personField));
    }
}
