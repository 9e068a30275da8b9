package org.sems.jira.criteria;

import java.time.Instant;
import java.util.Optional;
import org.sems.rating.ModelVersion;

/**
 * A model version that was chosen or proposed for a SeMS, and what became of it.
 *
 * @param semsId     of the SeMS: one that is set up after a removal has another
 * @param from       the version in force when it was proposed; empty for the one that the SeMS was set up with
 * @param proposedBy key of the user; empty if nobody was logged in
 * @param decidedBy  key of who acknowledged, declined or withdrew it
 * @param inForceAt  since when it counts or counted; empty if it never did
 */
public record CriteriaChange(
        long id,
        String semsId,
        Optional<ModelVersion> from,
        ModelVersion to,
        String proposedBy,
        Instant proposedAt,
        CriteriaState state,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Instant> inForceAt) {

    public boolean isProposed() {
        return state == CriteriaState.PROPOSED;
    }

    /** Counts now, unless a later one does. */
    boolean isInForce() {
        return state == CriteriaState.CHOSEN || state == CriteriaState.ACKNOWLEDGED;
    }

    public boolean isToBeAcknowledged() {
        return state == CriteriaState.CHOSEN || isProposed();
    }
}
