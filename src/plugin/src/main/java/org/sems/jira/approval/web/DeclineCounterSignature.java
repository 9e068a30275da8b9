package org.sems.jira.approval.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.rest.Actor;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.record.FieldValue;

/**
 * The Accountable Manager declines what a deputy approved: the approval no longer counts, and the record is flagged.
 */
public final class DeclineCounterSignature {
    static final int LONGEST_REASON = 4_000;
    private final Actor actor;
    private final Approvals approvals;
    private final WaitingApprovals waiting;
    private final RecordFlags flags;

    public DeclineCounterSignature(Actor actor, Approvals approvals, WaitingApprovals waiting, RecordFlags flags) {
        this.actor = actor;
        this.approvals = approvals;
        this.waiting = waiting;
        this.flags = flags;
    }

    /**
     * The flags first: without a common transaction, a crash in between leaves an approval that still waits and can be
     * declined again.
     *
     * @param reason what they give as their reason, 1 to {@link #LONGEST_REASON} characters
     */
    public GivenApproval decline(long id, String reason) {
        ApplicationUser user = actor.loggedIn();
        GivenApproval given = waiting.find(id);
        return waiting.answer(given, user, now -> {
            refuseUnlessGiven(reason);
            flags.store(
                    now.issueId(),
                    Optional.of(user),
                    now.state() == ApprovalState.IN_FORCE ? EnumSet.of(RecordFlag.APPROVAL_LAPSED) : Set.of(),
                    isTheLast(now) ? EnumSet.of(RecordFlag.COUNTER_SIGNATURE_DUE) : Set.of());
            approvals.decline(id, user.getKey(), reason.strip());
        });
    }

    private boolean isTheLast(GivenApproval given) {
        return approvals.ofRecord(given.issueId()).stream()
                .noneMatch(one -> one.id() != given.id() && one.isToBeCounterSigned());
    }

    private static void refuseUnlessGiven(String reason) {
        Problems problems = new Problems();
        if (FieldValue.words(reason).isEmpty()) {
            problems.add(Problem.of("approval.no-reason").at("reason"));
        }
        if (reason.strip().length() > LONGEST_REASON) {
            problems.add(Problem.of("approval.reason-too-long", reason.strip().length(), LONGEST_REASON)
                    .at("reason"));
        }
        problems.refuseIfAny();
    }
}
