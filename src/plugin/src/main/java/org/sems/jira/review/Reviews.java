package org.sems.jira.review;

import java.util.List;
import org.sems.problem.Problem;
import org.sems.record.ReviewState;

/** Reviews that one record asked of another. They count for as long as the SeMS is there whose decision asked for them. */
public interface Reviews {

    /**
     * Asking again while the review is open changes nothing; after it was done it is a new one.
     *
     * @param why stored by code and arguments; worded by {@code sems.problem.<code>}
     */
    void request(String semsId, long sourceIssueId, long targetIssueId, Problem why, String actorKey);

    /** Every open review that was asked of the record is done. @return how many */
    int complete(long targetIssueId, String actorKey);

    /** How the newest review stands that the source asked of the target. */
    ReviewState state(long sourceIssueId, long targetIssueId);

    /** What was asked of the record and is not done. */
    List<RequestedReview> openOf(long targetIssueId);

    /** What was ever asked of the record, done or not, also by a SeMS that was removed; the newest first. */
    List<RequestedReview> askedOf(long targetIssueId, int limit);

    /** What the record ever asked of others, done or not, also in a SeMS that was removed; the newest first. */
    List<RequestedReview> everAskedBy(long sourceIssueId, int limit);

    /** What the record asked of others, done or not, the oldest first. */
    List<RequestedReview> askedBy(long sourceIssueId);
}
