package org.sems.gate.linked;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.record.LinkedRecord;
import org.sems.record.Situation;

/** Every review that other records have asked of this one is done, whether or not they are still linked with it. */
record NoReviewIsOpen() implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        List<LinkedRecord> waiting = situation.record().waitingForReview().stream()
                .sorted(RecordKeyOrder.ORDER)
                .toList();
        return waiting.isEmpty() ? List.of() : List.of(Selection.about("gate.review-open", waiting));
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING;
    }
}
