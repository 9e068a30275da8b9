package org.sems.gate.field;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

/** One of the options is chosen; where several can be chosen, others may be chosen besides. */
record FieldIs(String field, List<String> options) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        boolean isChosen = situation.record().value(field).words().stream().anyMatch(options::contains);
        return isChosen
                ? List.of()
                : List.of(Reason.openAt(field, "gate.field-is-not", Term.field(field), String.join(" / ", options)));
    }

    @Override
    public Reads reads() {
        return Reads.field(field);
    }
}
