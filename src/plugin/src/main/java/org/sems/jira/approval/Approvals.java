package org.sems.jira.approval;

import java.util.List;
import java.util.Optional;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.problem.Problem;
import org.sems.record.Approval;

/**
 * Recorded human decisions about records. Every change adds an entry to the {@link Ledger} in the same transaction;
 * called from a post function, both join the transaction of the transition.
 */
public interface Approvals {

    /**
     * Replaces the record's approval of the same kind that is in force, if there is one.
     *
     * @param entitledBy by what the giver was entitled to it, as in {@link NewLedgerEntry}
     */
    GivenApproval record(String semsId, long issueId, Approval approval, List<Problem> entitledBy);

    /** The one that counts in the SeMS today: given there, neither lapsed nor replaced, and its last day is not over. */
    Optional<GivenApproval> inForce(String semsId, long issueId, String kind);

    /** All that the record ever had, the newest first. */
    List<GivenApproval> ofRecord(long issueId);

    Optional<GivenApproval> find(long id);

    /**
     * Ends it; an approval that is not in force stays as it is.
     *
     * @param why      stored by code and arguments; worded by {@code sems.problem.<code>}
     * @param actorKey the user who caused it; empty for a job
     */
    void lapse(long id, Problem why, String actorKey);

    /**
     * By key, for jobs: those that neither lapsed nor were replaced, including those whose time is over.
     *
     * @param after 0 to begin
     */
    List<GivenApproval> standingAfter(long after, int limit);

    /** What deputies gave and nobody has counter-signed or declined yet, the oldest first. */
    List<GivenApproval> toCounterSign(String semsId);

    /** The caller checks whether the user may sign. Signing twice changes nothing. */
    void counterSign(long id, String actorKey);

    /**
     * Ends an approval that waits for a counter-signature, because the person who is to sign declines; any other
     * approval stays as it is. The caller checks whether the user may decline.
     *
     * @param reason in their words
     */
    void decline(long id, String actorKey, String reason);
}
