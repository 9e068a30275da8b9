package org.sems.gate.field;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

/** None of the options is chosen. An empty field has none of them. */
record FieldIsNot(String field, List<String> options) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        boolean isChosen = situation.record().value(field).words().stream().anyMatch(options::contains);
        return isChosen
                ? List.of(
                        Reason.openAt(field, "gate.field-must-not-be", Term.field(field), String.join(" / ", options)))
                : List.of();
    }

    @Override
    public Reads reads() {
        return Reads.field(field);
    }
}
