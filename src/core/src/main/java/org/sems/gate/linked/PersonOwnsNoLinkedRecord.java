package org.sems.gate.linked;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.LinkedRecord;
import org.sems.record.Situation;

/** Nobody in the person field answers for one of the linked records: an audit's lead is independent of what is audited. */
record PersonOwnsNoLinkedRecord(String personField, Selection selection) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        Set<String> persons = situation.record().value(personField).persons();
        List<LinkedRecord> owned = selection.inStates(situation).stream()
                .filter(linked -> !Collections.disjoint(linked.owners(), persons))
                .toList();
        return owned.isEmpty()
                ? List.of()
                : List.of(Selection.about("gate.person-owns-linked", owned, Term.field(personField)));
    }

    @Override
    public Reads reads() {
        return selection.reads().and(Reads.field(personField));
    }
}
