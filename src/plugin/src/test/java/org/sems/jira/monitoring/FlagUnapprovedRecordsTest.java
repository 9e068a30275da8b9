package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.RecordApproval;
import org.sems.gate.Demands;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.testing.HeldRecords;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.StateCategory;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.record.Approval;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Risks stand in the state Accepted, to which only an acceptance leads. */
class FlagUnapprovedRecordsTest {
    private static final State OPEN = new State("Open", 10, StateCategory.NEW, Optional.empty(), false);
    private static final State ACCEPTED = new State("Accepted", 20, StateCategory.PROGRESS, Optional.empty(), false);
    private final List<Long> held = new ArrayList<>();
    private Runnable whenHeld = () -> {};
    private final Approvals approvals = mock(Approvals.class);
    private final RecordFlags flags = mock(RecordFlags.class);
    private final RecordsInState records = mock(RecordsInState.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final LastMove lastMove = mock(LastMove.class);
    private final ClearedBypasses cleared = mock(ClearedBypasses.class);
    private final List<String> flagged = new ArrayList<>();
    private final List<NewLedgerEntry> deeds = new ArrayList<>();
    private final FlagUnapprovedRecords flagUnapprovedRecords = neverApproved();

    private FlagUnapprovedRecords neverApproved() {
        SemsRegister register = mock(SemsRegister.class);
        Sems sems = mock(Sems.class);
        Catalogue catalogue = mock(Catalogue.class);
        Profile profile = mock(Profile.class);
        RecordType risk = mock(RecordType.class);
        RecordFields fields = mock(RecordFields.class);
        Ledger ledger = mock(Ledger.class);
        when(sems.key()).thenReturn("AIR");
        when(sems.id()).thenReturn("AIR");
        when(sems.profile()).thenReturn("core");
        when(sems.projects()).thenReturn(List.of("SEM"));
        when(register.all()).thenReturn(List.of(sems));
        when(catalogue.profiles()).thenReturn(Map.of("core", profile));
        when(catalogue.recordTypesOf(profile)).thenReturn(List.of(risk));
        when(risk.key()).thenReturn("risk");
        when(risk.lifeCycle()).thenReturn(lifeCycle());
        when(fields.issueTypeId("risk")).thenReturn(Optional.of("10002"));
        when(fields.statusId(DesiredKeys.status(ACCEPTED))).thenReturn(Optional.of("3"));
        doAnswer(asked -> deeds.add(asked.getArgument(0))).when(ledger).add(any());
        doAnswer(asked -> flagged.add(asked.getArgument(0) + " " + asked.getArgument(2)))
                .when(flags)
                .store(anyLong(), any(), any(), any());
        return new FlagUnapprovedRecords(
                register,
                catalogue,
                fields,
                records,
                issues,
                approvals,
                lastMove,
                cleared,
                flags,
                ledger,
                HeldRecords.by(this::hold));
    }

    private void hold(long record) {
        held.add(record);
        whenHeld.run();
    }

    private static LifeCycle lifeCycle() {
        RecordApproval acceptance = new RecordApproval(
                "acceptance",
                List.of("cause"),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new LifeCycle(
                List.of(OPEN, ACCEPTED),
                List.of(new Transition(
                        "Accept", 11, List.of("Open"), "Accepted", List.of(), Demands.NONE, List.of(acceptance))));
    }

    @BeforeEach
    void twoAcceptedRisks() {
        when(records.next("SEM", "10002", "3")).thenReturn(List.of(1L, 2L));
        when(records.next(anyString(), anyString(), anyString())).thenReturn(List.of(1L, 2L));
        issue(1, "3");
        issue(2, "3");
        approved(2, ApprovalState.IN_FORCE);
    }

    @Test
    void flagsTheOneThatNeverHadAnAcceptance() {
        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).containsExactly("1 [GATE_BYPASSED]");
        assertThat(held)
                .as("nobody waits for the record that is as it should be")
                .containsExactly(1L);
        assertThat(deeds)
                .containsExactly(new NewLedgerEntry(
                        "AIR",
                        Optional.of(1L),
                        LedgerKind.BYPASS,
                        "",
                        "Accepted",
                        List.of(Problem.of("record.never-approved", "Accepted", "acceptance")),
                        ""));
    }

    @Test
    void leavesAloneWhatSomebodyHasLookedAtWhereItStands() {
        when(cleared.hasStoodSince(any())).thenReturn(true);

        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).isEmpty();
        assertThat(deeds).isEmpty();
    }

    @Test
    void flagsItOnce() {
        when(flags.read(issue(1, "3"))).thenReturn(Set.of(RecordFlag.GATE_BYPASSED));

        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).isEmpty();
        assertThat(deeds).isEmpty();
    }

    @Test
    void takesALapsedAcceptanceForWhatItIs() {
        approved(1, ApprovalState.LAPSED);
        when(lastMove.isLedBy(any(), any(), eq(Set.of("3")))).thenReturn(true);

        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).isEmpty();
    }

    @Test
    void flagsTheOneWhoseAcceptanceHadEndedBeforeItCameThereOnceMore() {
        approved(1, ApprovalState.LAPSED);

        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).containsExactly("1 [GATE_BYPASSED]");
        assertThat(deeds)
                .extracting(NewLedgerEntry::reasons)
                .containsExactly(List.of(Problem.of("record.approval-ended-before", "Accepted", "acceptance")));
    }

    /** An acceptance may be under way: its transition holds the record until it is committed. */
    @Test
    void looksAgainWhenItHoldsTheRecord() {
        whenHeld = () -> approved(1, ApprovalState.IN_FORCE);

        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).isEmpty();
        assertThat(deeds).isEmpty();
    }

    @Test
    void believesWhatIsStoredAndNotTheIndex() {
        issue(1, "1");

        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).isEmpty();
    }

    @Test
    void goesOnAfterASearchThatFailed() {
        when(records.next(anyString(), anyString(), anyString()))
                .thenThrow(new IllegalStateException("the index is being built"));

        flagUnapprovedRecords.flag(() -> false);

        assertThat(flagged).isEmpty();
    }

    private MutableIssue issue(long id, String status) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getStatusId()).thenReturn(status);
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }

    private void approved(long id, ApprovalState state) {
        Approval approval =
                new Approval("acceptance", "ann", Optional.empty(), Instant.EPOCH, Optional.empty(), Map.of());
        when(approvals.ofRecord(id))
                .thenReturn(
                        List.of(new GivenApproval(9, "AIR", id, approval, state, Optional.empty(), Optional.empty())));
    }
}
