package org.sems.gate.field;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

record FieldIsSet(String field) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return situation.record().value(field).isEmpty() ? List.of(isEmpty(field)) : List.of();
    }

    @Override
    public Reads reads() {
        return Reads.field(field);
    }

    static Reason isEmpty(String field) {
        return Reason.openAt(field, "gate.field-empty", Term.field(field));
    }
}
