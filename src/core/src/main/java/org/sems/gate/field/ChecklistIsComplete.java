package org.sems.gate.field;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.Situation;

record ChecklistIsComplete(String field, List<String> items) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        List<String> ticked = situation.record().value(field).words();
        List<String> missing =
                items.stream().filter(item -> !ticked.contains(item)).toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(Reason.openAt(
                        field, "gate.checklist-incomplete", Term.field(field), String.join(", ", missing)));
    }

    @Override
    public Reads reads() {
        return Reads.field(field);
    }
}
