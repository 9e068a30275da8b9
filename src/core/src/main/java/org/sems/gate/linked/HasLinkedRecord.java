package org.sems.gate.linked;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.record.Situation;

record HasLinkedRecord(Selection selection) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        return selection.inStates(situation).isEmpty() ? List.of(selection.tooFew(1, 0)) : List.of();
    }

    @Override
    public Reads reads() {
        return selection.reads();
    }
}
