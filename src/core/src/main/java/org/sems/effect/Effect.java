package org.sems.effect;

import java.util.Optional;
import org.sems.gate.Node;

/** One thing that a transition brings about; what it does in the host is the host's business. */
public sealed interface Effect
        permits ClearFields,
                CompleteReview,
                OfferDescription,
                RaiseRecord,
                RecordApproval,
                RequestReview,
                SetReviewDate,
                SetSensitivity {

    /** What must hold of record and actor for the effect to take place; empty for always. */
    Optional<Node> when();

    /** Whether it touches other records: then it comes after the decision, on its own, and never undoes it. */
    default boolean isOnOtherRecords() {
        return false;
    }

    /** Whether it can only be said of a record that is there, and not of one that is about to be created. */
    default boolean needsTheRecord() {
        return isOnOtherRecords();
    }
}
