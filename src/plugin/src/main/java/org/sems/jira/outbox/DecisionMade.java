package org.sems.jira.outbox;

/**
 * The decision that effects follow from.
 *
 * @param issueId  the record that was decided on
 * @param origin   record type, transition and catalogue version: {@code corrective-action/Close@1}
 * @param actorKey the key of the user who decided
 * @param semsId   the SeMS that it was decided in; empty if it concerns none
 */
public record DecisionMade(long issueId, long projectId, String origin, String actorKey, String semsId) {}
