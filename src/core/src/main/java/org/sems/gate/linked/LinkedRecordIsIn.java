package org.sems.gate.linked;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.record.LinkedRecord;
import org.sems.record.Situation;

/** At least one of them stands in one of the states. */
record LinkedRecordIsIn(Selection selection, List<String> states) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        List<LinkedRecord> linked = selection.inStates(situation);
        if (linked.isEmpty()) {
            return List.of(selection.tooFew(1, 0));
        }
        return linked.stream().anyMatch(record -> states.contains(record.state()))
                ? List.of()
                : List.of(Selection.about("gate.no-linked-in-state", linked, stateWords()));
    }

    @Override
    public Reads reads() {
        return selection.reads();
    }

    Term linkTerm() {
        return selection.linkTerm();
    }

    Term typeTerm() {
        return selection.typeTerm();
    }

    String stateWords() {
        return String.join(" / ", states);
    }
}
