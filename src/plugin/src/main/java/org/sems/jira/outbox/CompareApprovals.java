package org.sems.jira.outbox;

/** Ends the approvals of the record whose facts are no longer those that were approved. */
public interface CompareApprovals {

    /** @param actorKey the user whose change is the reason to compare; empty for a job */
    void compare(long issueId, String actorKey);
}
