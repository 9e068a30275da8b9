package org.sems.jira.approval;

import java.util.List;
import java.util.Optional;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.problem.Problem;
import org.sems.record.Approval;

/**
 * Recorded human decisions about records. Every change of one is told to the {@link Ledger} in the same transaction; called from a post
 * function, both join the transition's.
 */
public interface Approvals {

    /**
     * Takes the place of the record's approval of the same kind that is in force, if there is one.
     *
     * @param entitledBy by what it was the giver's, as {@link NewLedgerEntry} has it
     */
    GivenApproval record(String semsId, long issueId, Approval approval, List<Problem> entitledBy);

    /** The one that counts in the SeMS today: given there, neither lapsed nor replaced, and its last day is not over. */
    Optional<GivenApproval> inForce(String semsId, long issueId, String kind);

    /** All that the record ever had, the newest first. */
    List<GivenApproval> ofRecord(long issueId);

    Optional<GivenApproval> find(long id);

    /**
     * Lets it fall; one that is not in force stays as it is.
     *
     * @param why      stored by code and arguments; worded by {@code sems.problem.<code>}
     * @param actorKey who brought it about; empty for a job
     */
    void lapse(long id, Problem why, String actorKey);

    /**
     * By key, for jobs: those that neither lapsed nor were replaced, also those whose time is over.
     *
     * @param after 0 to begin
     */
    List<GivenApproval> standingAfter(long after, int limit);

    /** What deputies gave and nobody has counter-signed or declined yet, the oldest first. */
    List<GivenApproval> toCounterSign(String semsId);

    /** Whether the one may sign is the caller's to check. Signing twice changes nothing. */
    void counterSign(long id, String actorKey);

    /**
     * Lets one that waits for a counter-signature fall because whoever is to sign declines; any other stays as it is. Whether the one may
     * decline is the caller's to check.
     *
     * @param reason in their words
     */
    void decline(long id, String actorKey, String reason);
}
