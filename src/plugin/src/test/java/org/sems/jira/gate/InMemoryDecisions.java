package org.sems.jira.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.review.RequestedReview;
import org.sems.jira.review.Reviews;
import org.sems.problem.Problem;
import org.sems.record.Approval;
import org.sems.record.ReviewState;

/** What was decided and told, in lists. */
public final class InMemoryDecisions {
    final List<GivenApproval> given = new ArrayList<>();
    List<Problem> entitledBy = List.of();
    final List<NewLedgerEntry> deeds = new ArrayList<>();
    final List<Long> reviewed = new ArrayList<>();

    public Approvals approvals() {
        return new Approvals() {
            @Override
            public GivenApproval record(String semsId, long issueId, Approval approval, List<Problem> entitledBy) {
                InMemoryDecisions.this.entitledBy = entitledBy;
                given.add(
                        0,
                        new GivenApproval(
                                given.size() + 1,
                                semsId,
                                issueId,
                                approval,
                                ApprovalState.IN_FORCE,
                                Optional.empty(),
                                Optional.empty()));
                return given.get(0);
            }

            @Override
            public Optional<GivenApproval> inForce(String semsId, long issueId, String kind) {
                return given.stream()
                        .filter(one -> one.semsId().equals(semsId)
                                && one.issueId() == issueId
                                && one.approval().kind().equals(kind))
                        .findFirst();
            }

            @Override
            public List<GivenApproval> ofRecord(long issueId) {
                return given;
            }

            @Override
            public Optional<GivenApproval> find(long id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void lapse(long id, Problem why, String actorKey) {
                given.replaceAll(one -> one.id() == id
                        ? new GivenApproval(
                                id,
                                one.semsId(),
                                one.issueId(),
                                one.approval(),
                                ApprovalState.LAPSED,
                                Optional.empty(),
                                Optional.empty())
                        : one);
            }

            @Override
            public List<GivenApproval> standingAfter(long after, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<GivenApproval> toCounterSign(String semsId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void counterSign(long id, String actorKey) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void decline(long id, String actorKey, String reason) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public Ledger ledger() {
        return new Ledger() {
            @Override
            public void add(NewLedgerEntry newLedgerEntry) {
                deeds.add(newLedgerEntry);
            }

            @Override
            public List<LedgerEntry> entriesBefore(Collection<String> semsIds, long before, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<LedgerEntry> between(Collection<String> semsIds, Instant from, Instant to) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<LedgerEntry> newestAt(Collection<String> semsIds, Instant moment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<LedgerEntry> ofKinds(Set<LedgerKind> kinds, long before, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<LedgerEntry> ofRecord(long issueId, Set<LedgerKind> kinds, int limit) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public Reviews reviews() {
        return new Reviews() {
            @Override
            public void request(String semsId, long sourceIssueId, long targetIssueId, Problem why, String actorKey) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int complete(long targetIssueId, String actorKey) {
                reviewed.add(targetIssueId);
                return 1;
            }

            @Override
            public ReviewState state(long sourceIssueId, long targetIssueId) {
                return ReviewState.NOT_REQUESTED;
            }

            @Override
            public List<RequestedReview> openOf(long targetIssueId) {
                return List.of();
            }

            @Override
            public List<RequestedReview> askedOf(long targetIssueId, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RequestedReview> everAskedBy(long sourceIssueId, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RequestedReview> askedBy(long sourceIssueId) {
                return List.of();
            }
        };
    }
}
