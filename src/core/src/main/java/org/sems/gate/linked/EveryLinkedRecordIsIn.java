package org.sems.gate.linked;

import java.util.ArrayList;
import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.record.LinkedRecord;
import org.sems.record.Situation;

/** All of them stand in one of the states, and there are at least so many. */
record EveryLinkedRecordIsIn(Selection selection, List<String> states, int atLeast) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        List<LinkedRecord> linked = selection.inStates(situation);
        List<LinkedRecord> elsewhere = linked.stream()
                .filter(record -> !states.contains(record.state()))
                .toList();
        List<Reason> open = new ArrayList<>();
        if (linked.size() < atLeast) {
            open.add(selection.tooFew(atLeast, linked.size()));
        }
        if (!elsewhere.isEmpty()) {
            open.add(Selection.about("gate.linked-not-in-state", elsewhere, String.join(" / ", states)));
        }
        return open;
    }

    @Override
    public Reads reads() {
        return selection.reads();
    }
}
