package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.criteria.RisenCriteria;
import org.sems.jira.review.RequestedReview;
import org.sems.jira.review.Reviews;
import org.sems.record.Approval;
import org.sems.record.FactText;
import org.sems.record.RecordFacts;
import org.sems.record.ReviewState;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** The decisions about a record that are in force. */
public final class Decisions {
    private final Approvals approvals;
    private final Reviews reviews;
    private final SemsRegister register;
    private final RisenCriteria risen;

    public Decisions(Approvals approvals, Reviews reviews, SemsRegister register, RisenCriteria risen) {
        this.approvals = approvals;
        this.reviews = reviews;
        this.register = register;
        this.risen = risen;
    }

    /**
     * Only what was given in the SeMS that the record is in. One that covers other facts than the record now has, or is
     * about to have, counts as lapsed, and so does one whose rating the criteria in force judge higher than those under
     * which it was given; the lapse is recorded elsewhere.
     */
    Optional<Approval> inForce(Issue issue, String kind, RecordFacts record) {
        return semsOf(issue)
                .flatMap(sems -> approvals.inForce(sems.id(), issue.getId(), kind))
                .filter(given -> risen.since(
                                given.semsId(),
                                given.approval().givenAt(),
                                given.approval().facts())
                        .isEmpty())
                .map(GivenApproval::approval)
                .filter(approval -> stillCovers(approval.facts(), record));
    }

    private Optional<Sems> semsOf(Issue issue) {
        return Optional.ofNullable(issue.getProjectObject()).flatMap(project -> register.ofProject(project.getKey()));
    }

    private static boolean stillCovers(Map<String, String> facts, RecordFacts record) {
        return facts.entrySet().stream().allMatch(fact -> FactText.isStill(record, fact.getKey(), fact.getValue()));
    }

    /** Ids of the issues that have asked for a review which is not done. */
    List<Long> waitingForReview(long issueId) {
        return reviews.openOf(issueId).stream()
                .map(RequestedReview::sourceIssueId)
                .distinct()
                .toList();
    }

    ReviewState review(long sourceId, long targetId) {
        return reviews.state(sourceId, targetId);
    }
}
