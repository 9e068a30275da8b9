package org.sems.jira.outbox;

/** Keeps what is told of removed links with what is. Doing it again changes nothing. */
public interface SettleLinks {

    /** Tells the ledger of those that it does not know of, and flags the record. */
    void removed(long issueId);

    /**
     * Tells of those that are back, and takes the flag away with the last of them.
     *
     * @param actorKey who made the link again; empty for a job
     */
    void made(long issueId, String actorKey);
}
