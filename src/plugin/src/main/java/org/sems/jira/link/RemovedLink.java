package org.sems.jira.link;

/**
 * A link that a gate of one of its ends reads and that somebody has removed. It counts until it comes back or somebody
 * clears it.
 *
 * @param issueId  the end whose gates read it
 * @param linkType key of the link type
 * @param by       key of the user who removed it; empty if nobody was logged in
 * @param told     whether it is in the ledger and the record is flagged
 */
public record RemovedLink(
        long id, long issueId, long fromIssueId, long toIssueId, String linkType, String by, boolean told) {}
