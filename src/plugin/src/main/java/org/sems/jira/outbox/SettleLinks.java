package org.sems.jira.outbox;

/** Keeps the ledger and the flags of removed links in step with the links. Doing it again changes nothing. */
public interface SettleLinks {

    /** Enters those in the ledger that are not in it yet, and flags the record. */
    void removed(long issueId);

    /**
     * Enters those that are back, and removes the flag with the last of them.
     *
     * @param actorKey who made the link again; empty for a job
     */
    void made(long issueId, String actorKey);
}
