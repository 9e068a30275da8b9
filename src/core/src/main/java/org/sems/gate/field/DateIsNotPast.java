package org.sems.gate.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

/** Today is not past. A date that is not filled in does not meet it. */
record DateIsNotPast(String field) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        Optional<LocalDate> day = situation.record().value(field).day();
        if (day.isEmpty()) {
            return List.of(FieldIsSet.isEmpty(field));
        }
        return day.get().isBefore(situation.today())
                ? List.of(Reason.openAt(
                        field, "gate.date-past", Term.field(field), day.get().toString()))
                : List.of();
    }

    @Override
    public Reads reads() {
        return Reads.field(field);
    }
}
