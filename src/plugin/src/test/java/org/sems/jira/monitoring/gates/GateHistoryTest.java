package org.sems.jira.monitoring.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.membership.ProjectMemberships;
import org.sems.jira.testing.English;
import org.sems.jira.testing.InMemoryLedger;
import org.sems.provisioning.release.WorkflowGates;

/** What is told of the gates of two workflows is read back from the ledger. */
class GateHistoryTest {
    private static final String RISK = "SeMS Risk";
    private static final String AUDIT = "SeMS Audit";
    private static final Optional<String> ANN = Optional.of("ann");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final RecordGateChanges tell = new RecordGateChanges(ledger, workflows, mock(ProjectMemberships.class));

    @Test
    void nothingIsOutBeforeAnythingWasTold() {
        assertThat(told().isOut(RISK)).isFalse();
        assertThat(told().absences(RISK)).isEmpty();
        assertThat(told().news(gates(RISK, "Close (51)")).open()).containsExactly("Close (51)");
    }

    @Test
    void oneEntryTellsOfAllWorkflowsThatOneActConcerns() {
        tell.out("AIR", ANN, List.of(gates(RISK, "Accept (41)", "Close (51)"), gates(AUDIT, "Notify (21)")));

        assertThat(ledger.deeds()).singleElement().satisfies(newLedgerEntry -> {
            assertThat(newLedgerEntry.kind()).isEqualTo(LedgerKind.RELEASE);
            assertThat(newLedgerEntry.actorKey()).isEqualTo("ann");
            assertThat(newLedgerEntry.subject()).isEqualTo("SeMS Risk, SeMS Audit");
            assertThat(English.messages().describe(newLedgerEntry.reasons()))
                    .containsExactly(
                            "These transitions of the workflow \"SeMS Risk\" lead past its gates from now on: Accept (41), Close (51).",
                            "These transitions of the workflow \"SeMS Audit\" lead past its gates from now on: Notify (21).");
        });
        assertThat(told().isOut(RISK)).isTrue();
        assertThat(told().isOut("SeMS Finding")).isFalse();
    }

    @Test
    void aTransitionIsNewsOnceUntilTheGatesAreBack() {
        tell.out("AIR", ANN, List.of(gates(RISK, "Close (51)")));

        assertThat(told().news(gates(RISK, "Accept (41)", "Shut (51)")).open()).containsExactly("Accept (41)");
        tell.back("AIR", ANN, List.of(RISK));
        assertThat(told().isOut(RISK)).isFalse();
        assertThat(told().news(gates(RISK, "Close (51)")).open()).containsExactly("Close (51)");
    }

    @Test
    void nothingPushesAnAbsenceOutOfSight() {
        at("12:00").out("AIR", ANN, List.of(gates(RISK, "Close (51)")));
        at("12:20").back("AIR", ANN, List.of(RISK));
        for (int time = 0; time < 450; time++) {
            at("12:30").out("AIR", ANN, List.of(gates(AUDIT, "Notify (21)")));
            at("12:30").back("AIR", ANN, List.of(AUDIT));
        }

        assertThat(told().absences(RISK))
                .containsExactly(new GateOutage(instant("12:00"), instant("12:20"), Set.of(51)));
        assertThat(told().absences(AUDIT)).hasSize(450);
    }

    @Test
    void readsNoFurtherBackThanWhereAllWasLookedThrough() {
        at("12:00").out("AIR", ANN, List.of(gates(RISK, "Close (51)")));
        for (int time = 0; time < 450; time++) {
            at("12:10").back("AIR", ANN, List.of(RISK));
            at("12:10").out("AIR", ANN, List.of(gates(RISK, "Close (51)")));
        }
        at("12:20").back("AIR", ANN, List.of(RISK));
        tell.lookedThrough("AIR", List.of(RISK));
        int[] pages = {0};
        GateHistory told = new GateHistory(
                new GateEntries(before -> {
                    pages[0]++;
                    return ledger.ofKinds(GateEntries.KINDS, before, GateEntries.PAGE);
                }),
                entry -> true);

        assertThat(told.absences(RISK)).isEmpty();
        assertThat(told.isOut(RISK)).isFalse();
        assertThat(pages[0]).isEqualTo(1);
    }

    @Test
    void anAbsenceLastsFromTheFirstWordToTheReturn() {
        at("12:00").out("AIR", ANN, List.of(gates(RISK, "Close (51)"), gates(AUDIT, "Notify (21)")));
        at("12:10").out("AIR", ANN, List.of(gates(RISK, "Accept (41)")));
        at("12:20").back("AIR", ANN, List.of(RISK));
        at("12:30").out("AIR", ANN, List.of(gates(RISK, "Close (51)")));

        assertThat(told().absences(RISK))
                .containsExactly(new GateOutage(instant("12:00"), instant("12:20"), Set.of(41, 51)));
        assertThat(told().absences(AUDIT)).isEmpty();
        at("12:40").back("AIR", ANN, List.of(RISK));
        assertThat(told().absences(RISK)).hasSize(2);
    }

    @Test
    void whatWasLookedThroughIsNotLookedThroughAgain() {
        at("12:00").out("AIR", ANN, List.of(gates(RISK, "Close (51)")));
        at("12:20").back("AIR", ANN, List.of(RISK));
        at("12:30").lookedThrough("AIR", List.of(RISK));

        assertThat(told().absences(RISK)).isEmpty();
        assertThat(told().isOut(RISK)).isFalse();
        at("12:40").out("AIR", ANN, List.of(gates(RISK, "Close (51)")));
        at("12:50").back("AIR", ANN, List.of(RISK));
        assertThat(told().absences(RISK))
                .containsExactly(new GateOutage(instant("12:40"), instant("12:50"), Set.of(51)));
    }

    @Test
    void whatNobodySawCountsFromTheLastChangeOfTheWorkflowOn() {
        ApplicationUser bob = mock(ApplicationUser.class);
        JiraWorkflow risk = mock(JiraWorkflow.class);
        when(bob.getKey()).thenReturn("bob");
        when(risk.getUpdateAuthor()).thenReturn(bob);
        when(risk.getUpdatedDate()).thenReturn(Date.from(instant("11:30")));
        when(workflows.getWorkflow(RISK)).thenReturn(risk);

        at("12:00").out("AIR", Optional.empty(), List.of(gates(RISK, "Close (51)")));
        at("12:20").back("AIR", ANN, List.of(RISK));

        assertThat(ledger.deeds().get(0).actorKey()).isEmpty();
        assertThat(English.messages().describe(ledger.deeds().get(0).reasons()))
                .singleElement()
                .asString()
                .endsWith("the workflow was last changed on 2026-05-01 11:30 UTC by bob.");
        assertThat(told().absences(RISK))
                .containsExactly(new GateOutage(instant("11:30"), instant("12:20"), Set.of(51)));
    }

    @Test
    void whereMovesAreNotedAtOnceThereIsNothingToLookThrough() {
        at("12:00").out("AIR", ANN, List.of(new WorkflowGates("", RISK, List.of(), List.of("Close (51)"))));

        assertThat(told().isOut(RISK)).isTrue();
        assertThat(told().news(gates(RISK, "Close (51)")).open())
                .as("it is noted no longer")
                .containsExactly("Close (51)");
        assertThat(told().news(new WorkflowGates("", RISK, List.of(), List.of("Close (51)")))
                        .areInForce())
                .isTrue();
        at("12:20").back("AIR", ANN, List.of(RISK));
        assertThat(told().absences(RISK)).isEmpty();
    }

    @Test
    void nothingIsToldOfNoWorkflows() {
        tell.out("AIR", ANN, List.of());
        tell.back("AIR", ANN, List.of());
        tell.lookedThrough("AIR", List.of());

        assertThat(ledger.deeds()).isEmpty();
    }

    private RecordGateChanges at(String time) {
        ledger.at(instant(time));
        return tell;
    }

    private static Instant instant(String time) {
        return Instant.parse("2026-05-01T" + time + ":00Z");
    }

    private GateHistory told() {
        return new GateHistory(
                tell.entries(), entry -> entry.newLedgerEntry().semsId().equals("AIR"));
    }

    private static WorkflowGates gates(String name, String... open) {
        return new WorkflowGates("", name, List.of(open), List.of());
    }
}
