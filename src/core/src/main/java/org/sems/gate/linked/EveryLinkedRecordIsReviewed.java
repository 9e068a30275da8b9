package org.sems.gate.linked;

import java.util.ArrayList;
import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.record.LinkedRecord;
import org.sems.record.ReviewState;
import org.sems.record.Situation;

/** The review that this record asked of each of them is done, and there are at least so many. One that was asked counts without its link. */
record EveryLinkedRecordIsReviewed(Selection selection, int atLeast) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        List<LinkedRecord> linked = selection.inAndAsked(situation);
        List<LinkedRecord> notReviewed = linked.stream()
                .filter(record -> situation.record().reviewOf(record.key()) != ReviewState.DONE)
                .toList();
        List<Reason> open = new ArrayList<>();
        if (linked.size() < atLeast) {
            open.add(selection.tooFew(atLeast, linked.size()));
        }
        if (!notReviewed.isEmpty()) {
            open.add(Selection.about("gate.linked-not-reviewed", notReviewed));
        }
        return open;
    }

    @Override
    public Reads reads() {
        return selection.reads();
    }
}
