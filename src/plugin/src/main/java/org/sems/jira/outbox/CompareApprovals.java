package org.sems.jira.outbox;

/** Lets the approvals of a record lapse whose facts are no longer those that were approved. */
public interface CompareApprovals {

    /** @param actorKey whose change gives reason to look; empty for a job */
    void compare(long issueId, String actorKey);
}
