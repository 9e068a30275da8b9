package org.sems.jira.monitoring.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.search.RecordPages;
import org.sems.jira.testing.HeldRecords;
import org.sems.jira.testing.InMemoryLedger;
import org.sems.problem.Problem;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.release.WorkflowGates;
import org.sems.sems.Sems;

/** Risks of the shipped catalogue, whose gates were all out from 12:00 to 13:00. Their statuses have the ids of their keys in the registry. */
class FindBypassesTest {
    private static final GateOutage ABSENCE = new GateOutage(time("12:00"), time("13:00"), Set.of(101, 999));
    private final RecordPages pages = mock(RecordPages.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Map<Long, MutableIssue> records = new HashMap<>();
    private final List<String> flagged = new ArrayList<>();
    private final Sems sems = mock(Sems.class);

    @BeforeEach
    void oneProject() {
        when(sems.key()).thenReturn("AIR");
        when(sems.id()).thenReturn("AIR");
        when(sems.profile()).thenReturn("core");
        when(sems.projects()).thenReturn(List.of("SEM"));
        when(issues.getIssueObject(anyLong())).thenAnswer(asked -> records.get(asked.<Long>getArgument(0)));
    }

    @Test
    void flagsAMovePastAGateInTheNameOfWhoMadeIt() {
        found(true, record(1, move(70, "12:30", "bob", "Accepted", "Closed")));

        lookAt("13:01");

        assertThat(flagged).containsExactly("1 [GATE_BYPASSED]");
        assertThat(ledger.deeds())
                .containsExactly(new NewLedgerEntry(
                        "AIR",
                        Optional.of(1L),
                        LedgerKind.BYPASS,
                        "bob",
                        "Closed",
                        List.of(Problem.of(
                                "ledger.moved-past-gates", "Accepted", "Closed", "2026-05-01 12:30 UTC", "70")),
                        ""));
    }

    @Test
    void flagsItOnce() {
        found(true, record(1, move(70, "12:30", "bob", "Accepted", "Closed")));

        lookAt("13:01");
        lookAt("13:11");

        assertThat(ledger.deeds()).hasSize(1);
    }

    @Test
    void whatHappenedBeforeAndAfterwardsPassedItsGate() {
        found(
                true,
                record(
                        1,
                        move(70, "11:59", "bob", "Assessed", "Accepted"),
                        move(71, "13:01", "bob", "Accepted", "Closed")));

        lookAt("13:02");

        assertThat(ledger.deeds()).isEmpty();
    }

    @Test
    void aMoveOfNobodyInParticularIsToldAsThat() {
        found(true, record(1, move(70, "12:30", null, "Identified", "Closed")));

        lookAt("13:01");

        assertThat(ledger.deeds())
                .singleElement()
                .satisfies(
                        newLedgerEntry -> assertThat(newLedgerEntry.actorKey()).isEmpty());
    }

    @Test
    void passesOverARecordThatLivesByAnotherWorkflow() {
        found(true, recordOf("Guard duty", 1, move(70, "12:30", "bob", "Identified", "Closed")));

        lookAt("13:01");

        assertThat(ledger.deeds()).isEmpty();
    }

    @Test
    void aDeletedRecordAndOneThatCannotBeReadKeepNoOtherFromBeingLookedAt() {
        record(2);
        when(history.getChangeHistoriesSince(eq(records.get(2L)), any()))
                .thenThrow(new IllegalStateException("no history"));
        found(true, 1L, 2L, record(3, move(70, "12:30", "bob", "Accepted", "Closed")));

        assertThat(lookAt("13:06")).isFalse();

        assertThat(flagged).containsExactly("3 [GATE_BYPASSED]");
    }

    @Test
    void looksForGoodWhenTheIndexMustHaveHeardOfAll() {
        found(true);

        assertThat(lookAt("13:04")).isFalse();
        verify(pages, never()).next(anyString(), anyString());
        assertThat(lookAt("13:06")).isTrue();
    }

    @Test
    void hasNotLookedAtAllWhileAPageFollows() {
        found(false, record(1));

        assertThat(lookAt("13:06")).isFalse();
    }

    @Test
    void aRecordThatCouldNotBeReadIsLookedAtAgainInAnotherRound() {
        record(2);
        when(history.getChangeHistoriesSince(eq(records.get(2L)), any()))
                .thenThrow(new IllegalStateException("no history"))
                .thenReturn(List.of());
        FindBypasses look = lookingAt("13:06");
        found(false, 2L);
        assertThat(look(look)).isFalse();
        found(true, record(3));
        assertThat(look(look)).isFalse();

        found(true, 2L);

        assertThat(look(look)).isTrue();
    }

    @Test
    void looksByTimeBeforeNow() {
        found(true);

        lookAt("13:06");

        verify(pages).next(anyString(), eq("project = \"SEM\" AND issuetype = 10002 AND updated >= -126m"));
    }

    private void found(boolean last, Long... ids) {
        RecordPages.Page page = new RecordPages.Page(Arrays.asList(ids), last);
        when(pages.next(anyString(), anyString())).thenReturn(page);
        when(pages.first(anyString())).thenReturn(page);
    }

    private boolean lookAt(String now) {
        return look(lookingAt(now));
    }

    private boolean look(FindBypasses look) {
        return look.find(
                new FindBypasses.Place(sems, "SEM"),
                new WorkflowGates("risk", "SeMS Risk", List.of(), List.of()),
                List.of(ABSENCE),
                () -> false);
    }

    private FindBypasses lookingAt(String now) {
        RecordFields fields = mock(RecordFields.class);
        RecordFlags flags = mock(RecordFlags.class);
        when(fields.issueTypeId("risk")).thenReturn(Optional.of("10002"));
        when(fields.statusId(anyString())).thenAnswer(asked -> Optional.of(asked.<String>getArgument(0)));
        doAnswer(asked -> flagged.add(asked.getArgument(0) + " " + asked.getArgument(2)))
                .when(flags)
                .store(anyLong(), any(), any(), any());
        return new FindBypasses(
                CatalogueReader.shipped(),
                fields,
                Clock.fixed(time(now), ZoneOffset.UTC),
                new FindBypasses.Records(pages, issues, workflows),
                new FindBypasses.Moves(
                        new StatusChangesInHistory(history, fields),
                        new FlagBypasses(ledger, flags, HeldRecords.by(record -> {}))));
    }

    private Long record(long id, ChangeHistory... changes) {
        return recordOf("SeMS Risk", id, changes);
    }

    private Long recordOf(String workflow, long id, ChangeHistory... changes) {
        MutableIssue issue = mock(MutableIssue.class);
        JiraWorkflow lives = mock(JiraWorkflow.class);
        when(lives.getName()).thenReturn(workflow);
        when(workflows.getWorkflow(issue)).thenReturn(lives);
        when(issue.getId()).thenReturn(id);
        records.put(id, issue);
        when(history.getChangeHistoriesSince(eq(issue), any())).thenReturn(List.of(changes));
        return id;
    }

    private static ChangeHistory move(long id, String time, String author, String from, String to) {
        ChangeHistory change = mock(ChangeHistory.class);
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(change.getId()).thenReturn(id);
        when(change.getAuthorKey()).thenReturn(author);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(time(time)));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        when(item.getField()).thenReturn("status");
        when(item.getFrom()).thenReturn(status(from));
        when(item.getFromString()).thenReturn(from);
        when(item.getTo()).thenReturn(status(to));
        when(item.getToString()).thenReturn(to);
        return change;
    }

    private static String status(String state) {
        return CatalogueReader.shipped()
                .recordType("core", "risk")
                .orElseThrow()
                .lifeCycle()
                .state(state)
                .map(DesiredKeys::status)
                .orElseThrow();
    }

    private static Instant time(String time) {
        return Instant.parse("2026-05-01T" + time + ":00Z");
    }
}
