package org.sems.jira.review;

import java.time.Instant;
import java.util.Optional;
import org.sems.problem.Problem;

/**
 * @param semsId the SeMS whose decision asked for it
 * @param doneBy key of the user; empty while it is open
 */
public record RequestedReview(
        long id,
        String semsId,
        long sourceIssueId,
        long targetIssueId,
        Problem why,
        String requestedBy,
        Instant requestedAt,
        Optional<String> doneBy,
        Optional<Instant> doneAt) {}
