package org.sems.gate.field;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

/**
 * This very transition gives a reason: there is a text, and it is not the one that an earlier transition left. The text itself may be
 * written over by every transition that asks for one, so that no decision rests on it later.
 */
record ReasonIsGiven(String field) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        if (situation.record().value(field).isEmpty()) {
            return List.of(FieldIsSet.isEmpty(field));
        }
        return situation.record().isChanged(field)
                ? List.of()
                : List.of(Reason.openAt(field, "gate.reason-not-new", Term.field(field)));
    }

    @Override
    public Reads reads() {
        return Reads.field(field);
    }
}
