package org.sems.gate.field;

import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.record.Approval;
import org.sems.record.Situation;

/** It was given, has not lapsed, and its last day is not past. */
record ApprovalIsInForce(String kind) implements Rule {

    @Override
    public List<Reason> stillOpen(Situation situation) {
        Optional<Approval> approval = situation.record().approvalInForce(kind);
        Term term = Term.of(Kind.APPROVAL, List.of(kind));
        if (approval.isEmpty()) {
            return List.of(Reason.open("gate.approval-missing", term));
        }
        return approval.get().holdsOn(situation.today())
                ? List.of()
                : List.of(Reason.open(
                        "gate.approval-expired",
                        term,
                        approval.get().until().orElseThrow().toString()));
    }

    @Override
    public Reads reads() {
        return Reads.approval(kind);
    }
}
