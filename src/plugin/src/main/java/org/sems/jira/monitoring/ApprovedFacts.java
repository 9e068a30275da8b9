package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.membership.ForeignApprovals;
import org.sems.jira.outbox.CompareApprovals;
import org.sems.jira.record.ReadRecord;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.problem.Problem;
import org.sems.record.RecordFacts;

/**
 * Compares what was approved with what is. An approval whose facts have changed, whose rating the criteria in force
 * judge higher, whose last day is over, or which led to an end that the record has left, lapses; the record gets the
 * flags that say so. All of it is one transaction, which holds the record: a decision that is made at the same time is
 * either seen or waits, and of two nodes that compare one record the second finds nothing left to do. What a transition
 * changes is changed by a decision: then the approval lapses with the transition, and no flag is set. A difference
 * afterwards has another cause.
 */
public final class ApprovedFacts implements CompareApprovals {
    private static final String EXPIRED = "approval.expired";
    /** Why an approval ends although nobody has changed the record. */
    private static final Set<String> UNCHANGED = Set.of(
            EXPIRED, "approval.sems-removed", "approval.other-sems", "approval.criteria-risen", "approval.state-left");

    private static final Set<RecordFlag> LAPSED = Set.of(RecordFlag.APPROVAL_LAPSED);
    private static final Set<RecordFlag> CHANGED =
            Set.of(RecordFlag.CHANGED_AFTER_APPROVAL, RecordFlag.APPROVAL_LAPSED);
    private final Approvals approvals;
    private final Ledger ledger;
    private final ReadRecord records;
    private final IssueManager issues;
    private final RecordFlags flags;
    private final UserManager users;
    private final Appointments appointments;
    private final FactChangeTexts words;
    private final RecordTransactions transactions;
    private final ForeignApprovals where;
    private final EndStates ends;

    public ApprovedFacts(
            Approvals approvals,
            Ledger ledger,
            ReadRecord records,
            IssueManager issues,
            RecordFlags flags,
            UserManager users,
            Appointments appointments,
            FactChangeTexts words,
            RecordTransactions transactions,
            ForeignApprovals where,
            EndStates ends) {
        this.approvals = approvals;
        this.ledger = ledger;
        this.records = records;
        this.issues = issues;
        this.flags = flags;
        this.users = users;
        this.appointments = appointments;
        this.words = words;
        this.transactions = transactions;
        this.where = where;
        this.ends = ends;
    }

    /** Whether the record has an approval that could lapse. */
    boolean hasApproval(long issueId) {
        return !standing(issueId).isEmpty();
    }

    /** Most records are as they were: those are looked at without holding them. */
    @Override
    public void compare(long issueId, String actorKey) {
        if (!ending(issueId).isEmpty()) {
            transactions.holding(issueId, () -> ending(issueId).forEach((given, why) -> lapse(given, why, actorKey)));
        }
    }

    /**
     * The approvals that no longer hold for the record as it is now, each with the reasons; changes before the day that
     * is over.
     */
    private Map<GivenApproval, List<Problem>> ending(long issueId) {
        Map<GivenApproval, List<Problem>> ending = new LinkedHashMap<>();
        MutableIssue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return ending;
        }
        RecordFacts record = records.read(issue, null);
        for (GivenApproval given : standing(issueId)) {
            List<Problem> changed = words.differences(given.approval().facts(), record);
            List<Problem> risen = words.risen(given);
            Optional<Problem> elsewhere = elsewhere(given, issue);
            if (elsewhere.isPresent()) {
                ending.put(given, List.of(elsewhere.get()));
            } else if (!changed.isEmpty()) {
                ending.put(given, changed);
            } else if (!risen.isEmpty()) {
                ending.put(given, risen);
            } else if (ends.left(given, issue).isPresent()) {
                ending.put(given, ends.left(given, issue).stream().toList());
            } else if (!given.approval().holdsOn(appointments.today())) {
                ending.put(
                        given,
                        List.of(Problem.of(EXPIRED, given.approval().until().orElseThrow())));
            }
        }
        return ending;
    }

    /** As long as the record is in no SeMS its approvals are not compared, and nobody would read that one lapsed. */
    private Optional<Problem> elsewhere(GivenApproval given, Issue issue) {
        return where.semsOf(issue).flatMap(sems -> where.where(given, issue));
    }

    /**
     * Within a transition, before its history is written and after it has recorded approvals of its own: what it changes lapses with it.
     *
     * @param before  the record as it is stored: what differs there already was changed in another way
     * @param after   as the transition leaves it
     * @param decided whether the transition passed its gate; if not, it is no decision
     */
    public void decided(MutableIssue issue, RecordFacts before, RecordFacts after, String actorKey, boolean decided) {
        for (GivenApproval given : standing(issue.getId())) {
            Map<String, String> facts = given.approval().facts();
            List<Problem> changed = words.differences(facts, after);
            List<Problem> why = changed.isEmpty() ? leaves(given, issue) : changed;
            if (!why.isEmpty()) {
                end(given, why, actorKey);
                flags.set(issue, decided && words.differences(facts, before).isEmpty() ? LAPSED : CHANGED, Set.of());
            }
        }
    }

    /** Only what this step leaves: a function that stands before the one that sets the new state still sees the former one. */
    private List<Problem> leaves(GivenApproval given, MutableIssue issue) {
        Issue stored = issues.getIssueObject(issue.getId());
        return stored == null || ends.left(given, stored).isPresent()
                ? List.of()
                : ends.left(given, issue).stream().toList();
    }

    private List<GivenApproval> standing(long issueId) {
        return approvals.ofRecord(issueId).stream()
                .filter(given -> given.state() == ApprovalState.IN_FORCE)
                .toList();
    }

    /**
     * The flags first: without a common transaction, a crash in between leaves an approval that the job finds and ends.
     */
    private void lapse(GivenApproval given, List<Problem> why, String actorKey) {
        boolean isUnchanged = UNCHANGED.contains(why.get(0).code());
        String by = isUnchanged ? "" : actorKey;
        flags.store(
                given.issueId(), Optional.ofNullable(users.getUserByKey(by)), isUnchanged ? LAPSED : CHANGED, Set.of());
        end(given, why, by);
        tellWhereItIsNow(given, why);
    }

    /** Its own ledger is that of a SeMS in which the record no longer is. */
    private void tellWhereItIsNow(GivenApproval given, List<Problem> why) {
        Optional.<Issue>ofNullable(issues.getIssueObject(given.issueId()))
                .flatMap(where::semsOf)
                .filter(sems -> !sems.id().equals(given.semsId()))
                .ifPresent(sems -> ledger.add(new NewLedgerEntry(
                        sems.id(),
                        Optional.of(given.issueId()),
                        LedgerKind.LAPSE,
                        "",
                        given.approval().kind(),
                        why,
                        "")));
    }

    private void end(GivenApproval given, List<Problem> why, String actorKey) {
        approvals.lapse(given.id(), why.get(0), actorKey);
        if (why.size() > 1) {
            ledger.add(new NewLedgerEntry(
                    given.semsId(),
                    Optional.of(given.issueId()),
                    LedgerKind.LAPSE,
                    actorKey,
                    given.approval().kind(),
                    why.subList(1, why.size()),
                    ""));
        }
    }
}
