package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.criteria.RisenCriteria;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.membership.ForeignApprovals;
import org.sems.jira.record.ReadRecord;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordLocks;
import org.sems.jira.testing.HeldRecords;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Approval;
import org.sems.record.Direction;
import org.sems.record.FieldValue;
import org.sems.record.LinkedRecord;
import org.sems.record.RecordFacts;
import org.sems.sems.Sems;

/** A risk was accepted with a cause, an owner and one control. */
class ApprovedFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<RecordFlag> CHANGED =
            EnumSet.of(RecordFlag.CHANGED_AFTER_APPROVAL, RecordFlag.APPROVAL_LAPSED);
    private final Approvals approvals = mock(Approvals.class);
    private final Ledger ledger = mock(Ledger.class);
    private final ReadRecord records = mock(ReadRecord.class);
    private final RecordFlags flags = mock(RecordFlags.class);
    private final RecordFacts risk = mock(RecordFacts.class);
    private final RecordLocks locks = mock(RecordLocks.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final ApplicationUser bob = mock(ApplicationUser.class);
    private final ForeignApprovals where = mock(ForeignApprovals.class);
    private final RisenCriteria risen = mock(RisenCriteria.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final EndStates ends = mock(EndStates.class);
    private final MutableIssue stored = mock(MutableIssue.class);
    private final ApprovedFacts facts = facts();

    private ApprovedFacts facts() {
        when(issue.getId()).thenReturn(1L);
        UserManager users = mock(UserManager.class);
        Appointments appointments = mock(Appointments.class);
        when(issues.getIssueObject(1L)).thenReturn(issue);
        when(records.read(issue, null)).thenReturn(risk);
        when(users.getUserByKey("bob")).thenReturn(bob);
        when(appointments.today()).thenReturn(TODAY);
        return new ApprovedFacts(
                approvals,
                ledger,
                records,
                issues,
                flags,
                users,
                appointments,
                new FactChangeTexts(CatalogueReader.shipped(), risen),
                HeldRecords.by(locks),
                where,
                ends);
    }

    @BeforeEach
    void accepted() {
        given(approval(5, ApprovalState.IN_FORCE, Optional.of(TODAY)));
        when(risk.value("cause")).thenReturn(FieldValue.words("Gate left open"));
        when(risk.value("assignee")).thenReturn(FieldValue.persons("ann"));
        when(risk.linked("treats", Direction.INWARD)).thenReturn(List.of(control("SEM-2", "In use")));
        when(risk.linked("treats", Direction.OUTWARD)).thenReturn(List.of());
    }

    @Test
    void leavesAnApprovalWhoseFactsAreAsTheyWere() {
        facts.compare(1, "bob");

        verify(approvals, never()).lapse(anyLong(), any(), any());
        verify(flags, never()).store(anyLong(), any(), any(), any());
    }

    @Test
    void letsItLapseWhenTheRecordIsInAnotherSemsNow() {
        Sems now = mock(Sems.class);
        Problem why = Problem.of("approval.sems-removed", "Old (OLD)", "2026-11-20 12:00 UTC");
        when(now.id()).thenReturn("now-id");
        when(where.semsOf(issue)).thenReturn(Optional.of(now));
        when(where.where(any(), eq(issue))).thenReturn(Optional.of(why));

        facts.compare(1, "bob");

        verify(approvals).lapse(5, why, "");
        verify(flags).store(1, Optional.empty(), EnumSet.of(RecordFlag.APPROVAL_LAPSED), Set.of());
        verify(ledger)
                .add(new NewLedgerEntry(
                        "now-id", Optional.of(1L), LedgerKind.LAPSE, "", "acceptance", List.of(why), ""));
    }

    @Test
    void leavesItWhileTheRecordIsInNoSems() {
        when(where.where(any(), eq(issue)))
                .thenReturn(Optional.of(Problem.of("approval.sems-removed", "Old (OLD)", "")));

        facts.compare(1, "bob");

        verify(approvals, never()).lapse(anyLong(), any(), any());
    }

    @Test
    void letsItLapseWhenAFieldHasChanged() {
        when(risk.value("cause")).thenReturn(FieldValue.words("Gate forced open"));

        facts.compare(1, "bob");

        verify(approvals)
                .lapse(5, Problem.of("approval.changed", "Cause", "Gate left open", "Gate forced open"), "bob");
        verify(flags).store(1, Optional.of(bob), CHANGED, Set.of());
        verify(ledger, never()).add(any());
    }

    /** Nobody has changed the record: that is what the flag must not say. */
    @Test
    void letsItLapseWhenOtherCriteriaJudgeHigherWhatWasApproved() {
        Problem why = Problem.of("approval.criteria-risen", "Low", "plain-5x5.1", "High", "plain-5x5.2");
        when(risen.since(any(), any(), any())).thenReturn(Optional.of(why));

        facts.compare(1, "bob");

        verify(approvals).lapse(5, why, "");
        verify(flags).store(1, Optional.empty(), EnumSet.of(RecordFlag.APPROVAL_LAPSED), Set.of());
    }

    @Test
    void holdsTheRecordAndFlagsItBeforeTheApprovalEnds() {
        when(risk.value("cause")).thenReturn(FieldValue.words("Gate forced open"));

        facts.compare(1, "bob");

        InOrder order = inOrder(locks, approvals, flags);
        order.verify(locks).take(1);
        order.verify(flags).store(anyLong(), any(), any(), any());
        order.verify(approvals).lapse(eq(5L), any(), eq("bob"));
    }

    @Test
    void waitsForNobodyWhereNothingHasChanged() {
        facts.compare(1, "bob");

        verify(locks, never()).take(anyLong());
    }

    /** Somebody accepts the record as it is now, while the one who has seen a change waits for it. */
    @Test
    void leavesTheNextApprovalAndTheRecordAloneIfItComesTooLate() {
        when(risk.value("cause")).thenReturn(FieldValue.words("Gate forced open"));
        doAnswer(asked -> {
                    Approval asItIs = new Approval(
                            "acceptance",
                            "ann",
                            Optional.empty(),
                            Instant.parse("2026-11-21T09:00:00Z"),
                            Optional.of(TODAY),
                            Map.of("cause", "Gate forced open"));
                    given(
                            new GivenApproval(
                                    6, "AIR", 1, asItIs, ApprovalState.IN_FORCE, Optional.empty(), Optional.empty()),
                            approval(5, ApprovalState.REPLACED, Optional.of(TODAY)));
                    return null;
                })
                .when(locks)
                .take(1);

        facts.compare(1, "bob");

        verify(approvals, never()).lapse(anyLong(), any(), any());
        verify(flags, never()).store(anyLong(), any(), any(), any());
    }

    /** Another node has compared it meanwhile. */
    @Test
    void letsNothingLapseTwice() {
        when(risk.value("cause")).thenReturn(FieldValue.NONE);
        when(risk.value("assignee")).thenReturn(FieldValue.NONE);
        doAnswer(asked -> {
                    given(approval(5, ApprovalState.LAPSED, Optional.of(TODAY)));
                    return null;
                })
                .when(locks)
                .take(1);

        facts.compare(1, "bob");

        verify(approvals, never()).lapse(anyLong(), any(), any());
        verify(ledger, never()).add(any());
    }

    @Test
    void lapsesWithTheTransitionThatChangesAFact() {
        facts.decided(issue, risk, riskWithCause("Gate forced open"), "bob", true);

        verify(approvals)
                .lapse(5, Problem.of("approval.changed", "Cause", "Gate left open", "Gate forced open"), "bob");
        verify(flags).set(issue, EnumSet.of(RecordFlag.APPROVAL_LAPSED), Set.of());
    }

    @Test
    void lapsesWithTheTransitionThatLeavesItsEnd() {
        Problem why = Problem.of("approval.state-left", "Closed");
        when(issues.getIssueObject(1L)).thenReturn(stored);
        when(ends.left(any(), eq(issue))).thenReturn(Optional.of(why));

        facts.decided(issue, risk, risk, "bob", true);

        verify(approvals).lapse(5, why, "bob");
        verify(flags).set(issue, EnumSet.of(RecordFlag.APPROVAL_LAPSED), Set.of());
    }

    /** A function of an administrator's own may stand before the one that sets the new state. */
    @Test
    void standsWhileTheRecordIsStillToComeToItsEnd() {
        when(issues.getIssueObject(1L)).thenReturn(stored);
        when(ends.left(any(), any())).thenReturn(Optional.of(Problem.of("approval.state-left", "Closed")));

        facts.decided(issue, risk, risk, "bob", true);

        verify(approvals, never()).lapse(anyLong(), any(), any());
    }

    @Test
    void lapsesWhenTheRecordHasLeftItsEndByAnotherWay() {
        Problem why = Problem.of("approval.state-left", "Closed");
        when(ends.left(any(), eq(issue))).thenReturn(Optional.of(why));

        facts.compare(1, "bob");

        verify(approvals).lapse(5, why, "");
        verify(flags).store(1, Optional.empty(), EnumSet.of(RecordFlag.APPROVAL_LAPSED), Set.of());
    }

    @Test
    void isAlarmedIfATransitionFindsAFactChangedAlready() {
        RecordFacts changedBefore = riskWithCause("Gate forced open");

        facts.decided(issue, changedBefore, changedBefore, "bob", true);

        verify(flags).set(issue, CHANGED, Set.of());
    }

    @Test
    void isAlarmedByATransitionThatWalkedAroundItsGate() {
        facts.decided(issue, risk, riskWithCause("Gate forced open"), "bob", false);

        verify(flags).set(issue, CHANGED, Set.of());
    }

    /** What a transition records is approved as it leaves the record, not as it found it. */
    @Test
    void keepsWhatTheTransitionItselfApproved() {
        facts.decided(issue, riskWithCause("Gate forced open"), risk, "bob", true);

        verify(approvals, never()).lapse(anyLong(), any(), any());
        verify(flags, never()).set(any(), any(), any());
    }

    @Test
    void letsItLapseWhenTheOwnerHasChanged() {
        when(risk.value("assignee")).thenReturn(FieldValue.persons("bob"));

        facts.compare(1, "bob");

        verify(approvals).lapse(eq(5L), any(), eq("bob"));
    }

    @Test
    void letsItLapseWhenALinkedRecordLeavesItsState() {
        when(risk.linked("treats", Direction.INWARD)).thenReturn(List.of(control("SEM-2", "Retired")));

        facts.compare(1, "bob");

        verify(approvals).lapse(eq(5L), any(), eq("bob"));
        verify(flags).store(1, Optional.of(bob), CHANGED, Set.of());
    }

    @Test
    void namesNoLinkedRecordInItsReason() {
        when(risk.linked("treats", Direction.INWARD))
                .thenReturn(List.of(control("SEM-2", "In use"), control("SEC-9", "In use")));

        facts.compare(1, "bob");

        verify(approvals)
                .lapse(
                        eq(5L),
                        argThat(why -> why.code().equals("approval.links-changed")
                                && !why.toString().contains("SEC-9")),
                        eq("bob"));
    }

    @Test
    void letsItLapseWhenAFactCanNoLongerBeRead() {
        when(risk.value("cause")).thenThrow(new Refused(Problem.of("record.options-changed", "cause")));

        facts.compare(1, "");

        verify(approvals).lapse(eq(5L), any(), eq(""));
        verify(flags).store(1, Optional.empty(), CHANGED, Set.of());
    }

    @Test
    void tellsTheLedgerOfEveryFurtherChange() {
        when(risk.value("cause")).thenReturn(FieldValue.NONE);
        when(risk.value("assignee")).thenReturn(FieldValue.NONE);

        facts.compare(1, "bob");

        verify(approvals).lapse(5, Problem.of("approval.changed", "assignee", "ann", "-"), "bob");
        verify(ledger)
                .add(new NewLedgerEntry(
                        "AIR",
                        Optional.of(1L),
                        LedgerKind.LAPSE,
                        "bob",
                        "acceptance",
                        List.of(Problem.of("approval.changed", "Cause", "Gate left open", "-")),
                        ""));
    }

    @Test
    void letsItLapseOnTheDayAfterItsLast() {
        given(approval(5, ApprovalState.IN_FORCE, Optional.of(TODAY.minusDays(1))));

        facts.compare(1, "");

        verify(approvals).lapse(5, Problem.of("approval.expired", TODAY.minusDays(1)), "");
        verify(flags).store(1, Optional.empty(), EnumSet.of(RecordFlag.APPROVAL_LAPSED), Set.of());
    }

    @Test
    void leavesAloneWhatHasLapsedOrWasReplaced() {
        given(
                approval(5, ApprovalState.LAPSED, Optional.empty()),
                approval(4, ApprovalState.REPLACED, Optional.empty()));
        when(risk.value("cause")).thenReturn(FieldValue.words("Gate forced open"));

        facts.compare(1, "bob");

        verify(approvals, never()).lapse(anyLong(), any(), any());
        assertThat(facts.hasApproval(1)).isFalse();
    }

    @Test
    void hasNothingToCompareOfARecordThatIsGone() {
        facts.compare(99, "bob");

        verify(approvals, never()).lapse(anyLong(), any(), any());
    }

    private static RecordFacts riskWithCause(String cause) {
        RecordFacts other = mock(RecordFacts.class);
        when(other.value("cause")).thenReturn(FieldValue.words(cause));
        when(other.value("assignee")).thenReturn(FieldValue.persons("ann"));
        when(other.linked("treats", Direction.INWARD)).thenReturn(List.of(control("SEM-2", "In use")));
        when(other.linked("treats", Direction.OUTWARD)).thenReturn(List.of());
        return other;
    }

    private void given(GivenApproval... given) {
        when(approvals.ofRecord(1)).thenReturn(List.of(given));
    }

    private static GivenApproval approval(long id, ApprovalState state, Optional<LocalDate> until) {
        Approval approval = new Approval(
                "acceptance",
                "ann",
                Optional.empty(),
                Instant.parse("2026-11-01T09:00:00Z"),
                until,
                Map.of("cause", "Gate left open", "assignee", "ann", "links treats", "< SEM-2: In use"));
        return new GivenApproval(id, "AIR", 1, approval, state, Optional.empty(), Optional.empty());
    }

    private static LinkedRecord control(String key, String state) {
        return new LinkedRecord(key, "control", state, Set.of(), false);
    }
}
