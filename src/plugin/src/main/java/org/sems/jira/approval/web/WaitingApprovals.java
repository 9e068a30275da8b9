package org.sems.jira.approval.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.function.Consumer;
import org.sems.appointment.Post;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.CounterSignature;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.Lapse;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.jira.store.NamedClusterLock;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.record.Standing;

/**
 * What deputies approved and the holder of the duty signs or declines in person. One answer is given at a time in the
 * cluster, and it locks the record where there is a transaction, so that the second of two answers finds what the first
 * one did.
 */
public final class WaitingApprovals {
    private static final String LOCK = "org.sems.jira.duty.answer";
    private final Approvals approvals;
    private final Appointments appointments;
    private final VisibleRecords records;
    private final RecordTransactions transactions;
    private final NamedClusterLock answers;

    public WaitingApprovals(
            Approvals approvals,
            Appointments appointments,
            VisibleRecords records,
            RecordTransactions transactions,
            NamedClusterLock answers) {
        this.approvals = approvals;
        this.appointments = appointments;
        this.records = records;
        this.transactions = transactions;
        this.answers = answers;
    }

    /** @throws NotFound with one answer for an approval that does not exist and one of a record that may not be browsed */
    GivenApproval find(long id) {
        return approvals
                .find(id)
                .filter(one -> records.find(one.issueId()).isPresent())
                .orElseThrow(() -> none(id));
    }

    Issue record(GivenApproval given) {
        return records.find(given.issueId()).orElseThrow(() -> none(given.id()));
    }

    boolean isInPerson(String semsId, ApplicationUser user) {
        return appointments.standing(semsId, Post.ACCOUNTABLE_MANAGER, user.getKey(), appointments.today())
                == Standing.APPOINTED;
    }

    /**
     * @param work given the approval as it is while the record is locked
     * @return the approval as the work has left it
     * @throws NotAllowed if the user does not hold the duty in person
     * @throws Conflict   if it does not wait for an answer any more
     */
    GivenApproval answer(GivenApproval given, ApplicationUser user, Consumer<GivenApproval> work) {
        if (!isInPerson(given.semsId(), user)) {
            throw new NotAllowed(Problem.of("approval.only-in-person"));
        }
        if (!answers.run(LOCK, () -> transactions.holding(given.issueId(), () -> answer(given.id(), work)))) {
            throw new Conflict(Problem.of("record.busy"));
        }
        return approvals.find(given.id()).orElseThrow(() -> none(given.id()));
    }

    private void answer(long id, Consumer<GivenApproval> work) {
        GivenApproval now = approvals.find(id).orElseThrow(() -> none(id));
        if (!now.isToBeCounterSigned()) {
            throw new Conflict(why(now));
        }
        work.accept(now);
    }

    private static Problem why(GivenApproval given) {
        if (given.state() == ApprovalState.DECLINED) {
            return Problem.of(
                    "approval.is-declined",
                    given.lapse()
                            .map(Lapse::why)
                            .map(why -> why.arguments().get(0))
                            .orElse(""));
        }
        return given.counterSignature()
                .map(CounterSignature::by)
                .map(by -> Problem.of("approval.is-signed", Term.of(Kind.PERSON, List.of(by))))
                .orElse(Problem.of("approval.not-due"));
    }

    private static NotFound none(long id) {
        return new NotFound(Problem.of("approval.none", id));
    }
}
