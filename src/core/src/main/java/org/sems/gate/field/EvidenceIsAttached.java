package org.sems.gate.field;

import java.util.List;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Rule;
import org.sems.record.Situation;

record EvidenceIsAttached(int atLeast) implements Rule {

    /** Jira's id of the field that takes attachments. */
    private static final String ATTACHMENT = "attachment";

    @Override
    public List<Reason> stillOpen(Situation situation) {
        int attached = situation.record().attachments();
        return attached >= atLeast
                ? List.of()
                : List.of(Reason.openAt(ATTACHMENT, "gate.evidence-missing", atLeast, attached));
    }

    @Override
    public Reads reads() {
        return Reads.attachments();
    }
}
