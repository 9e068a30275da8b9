package org.sems.jira.monitoring.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.membership.Membership;
import org.sems.jira.membership.Memberships;
import org.sems.jira.membership.ProjectMemberships;
import org.sems.jira.provisioning.ConfigurationLock;
import org.sems.jira.testing.English;
import org.sems.jira.testing.InMemoryLedger;
import org.sems.provisioning.release.GatedWorkflow;
import org.sems.provisioning.release.WorkflowGates;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Ann is logged in. AIR and SEA live by the workflows of risks and audits. */
class FollowGatesTest {
    private final ReadWorkflowGates gates = mock(ReadWorkflowGates.class);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final FindBypasses records = mock(FindBypasses.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final List<Membership> times = new ArrayList<>();
    private RecordGateChanges tell;
    private final FollowGates follow = follow();

    private FollowGates follow() {
        SemsRegister register = mock(SemsRegister.class);
        ClusterLockService locks = mock(ClusterLockService.class);
        ApplicationUser ann = mock(ApplicationUser.class);
        WorkflowManager workflows = mock(WorkflowManager.class);
        List<Sems> both = List.of(sems("AIR"), sems("SEA"));
        when(ann.getKey()).thenReturn("ann");
        when(register.all()).thenReturn(both);
        both.forEach(sems -> when(register.find(sems.key())).thenReturn(Optional.of(sems)));
        when(locks.getLockForName(any())).thenReturn(lock);
        when(workflows.getWorkflow("SeMS Risk")).thenReturn(mock(JiraWorkflow.class));
        tell = new RecordGateChanges(ledger, workflows, memberships());
        return new FollowGates(
                register, gates, tell, records, new ConfigurationLock(locks), English.authentication(ann));
    }

    private static Sems sems(String key) {
        Sems sems = mock(Sems.class);
        when(sems.projects()).thenReturn(List.of(key));
        when(sems.key()).thenReturn(key);
        when(sems.id()).thenReturn(key);
        return sems;
    }

    /** A project of each, from some time on in whatever SeMS. */
    private ProjectMemberships memberships() {
        Memberships stored = mock(Memberships.class);
        ProjectManager projects = mock(ProjectManager.class);
        for (long id = 1; id <= 2; id++) {
            Project project = mock(Project.class);
            when(project.getId()).thenReturn(id);
            when(projects.getProjectObjByKey(id == 1 ? "AIR" : "SEA")).thenReturn(project);
        }
        when(stored.ofProjects(any()))
                .thenAnswer(asked -> times.stream()
                        .filter(one -> asked.<Collection<Long>>getArgument(0).contains(one.projectId()))
                        .toList());
        return new ProjectMemberships(stored, projects);
    }

    @BeforeEach
    void allGatesAreInForce() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
        risk();
    }

    @Test
    void tellsNothingWhileAllIsAsItWasTold() {
        follow.check(() -> false);

        assertThat(told()).isEmpty();
        verify(records, never()).find(any(), any(), any(), any());
    }

    @Test
    void tellsOfAReleaseOnceAndOfTheReturnOnce() {
        follow.releasing("AIR", List.of(new GatedWorkflow("SeMS Risk", true, false, List.of("Close (51)"))));
        risk("Close (51)");
        follow.releasing("SEA", List.of(new GatedWorkflow("SeMS Risk", true, false, List.of("Close (51)"))));
        follow.check(() -> false);
        risk();
        follow.applied();
        follow.applied();
        follow.check(() -> false);

        assertThat(told())
                .containsExactly(
                        "AIR RELEASE ann SeMS Risk",
                        "SEA RELEASE ann SeMS Risk",
                        "AIR RETURN ann SeMS Risk",
                        "SEA RETURN ann SeMS Risk");
    }

    @Test
    void whatSomebodyChangesByHandIsToldInHisNameToEverySems() {
        risk("Close (51)");

        follow.published("SeMS Risk");

        assertThat(told()).containsExactly("AIR RELEASE ann SeMS Risk", "SEA RELEASE ann SeMS Risk");
    }

    @Test
    void whoChangesOneWorkflowIsNotToldToHaveChangedAnother() {
        risk("Close (51)");

        follow.published("SeMS Audit");

        assertThat(told()).isEmpty();
    }

    @Test
    void whatNobodySawIsFoundBeforeAnApplyAndByTheJob() {
        risk("Close (51)");

        follow.applying();
        follow.check(() -> false);

        assertThat(told()).containsExactly("AIR RELEASE  SeMS Risk", "SEA RELEASE  SeMS Risk");
    }

    /** Stopped between the word and the deed. */
    @Test
    void aReleaseThatNeverCameToPassIsTakenBack() {
        follow.releasing("AIR", List.of(new GatedWorkflow("SeMS Risk", true, false, List.of("Close (51)"))));

        follow.check(() -> false);

        assertThat(told()).containsExactly("AIR RELEASE ann SeMS Risk", "AIR RETURN  SeMS Risk");
    }

    @Test
    void looksThroughTheRecordsUntilAllHaveBeenLookedAt() {
        follow.releasing("AIR", List.of(new GatedWorkflow("SeMS Risk", true, false, List.of("Close (51)"))));
        follow.applied();
        follow.check(() -> false);
        assertThat(told()).doesNotContain("AIR LOOKED_THROUGH  SeMS Risk");

        when(records.find(any(), any(), any(), any())).thenReturn(true);
        follow.check(() -> false);
        follow.check(() -> false);

        assertThat(told())
                .containsOnlyOnce("AIR LOOKED_THROUGH  SeMS Risk")
                .containsOnlyOnce("SEA LOOKED_THROUGH  SeMS Risk");
    }

    /** Removed as OLD, set up as AIR: what happened in between is looked through, and the way back is told. */
    @Test
    void remembersWhatWasToldToTheSemsThatTheProjectWasInBefore() {
        times.add(time("OLD", 1, "2026-05-01T09:00:00Z", "2026-05-01T11:00:00Z"));
        times.add(time("AIR", 1, "2026-05-01T12:00:00Z", ""));
        times.add(time("SEA", 2, "2026-05-01T12:00:00Z", ""));
        when(records.find(any(), any(), any(), any())).thenReturn(true);
        ledger.at(Instant.parse("2026-05-01T10:59:00Z"));
        tell.out(
                "OLD",
                Optional.of("ann"),
                List.of(new WorkflowGates("risk", "SeMS Risk", List.of("Close (51)"), List.of())));
        ledger.at(Instant.parse("2026-05-01T12:01:00Z"));

        follow.applied();
        follow.check(() -> false);

        assertThat(told())
                .containsExactly(
                        "OLD RELEASE ann SeMS Risk", "AIR RETURN ann SeMS Risk", "AIR LOOKED_THROUGH  SeMS Risk");
    }

    /** While a project is in no SeMS the gates of its workflow may go and come for the sake of another one. */
    @Test
    void remembersWhatWasToldToAnotherSemsThatLivesByTheSameWorkflow() {
        times.add(time("OLD", 1, "2026-05-01T09:00:00Z", "2026-05-01T10:00:00Z"));
        times.add(time("AIR", 1, "2026-05-01T12:00:00Z", ""));
        times.add(time("SEA", 2, "2026-05-01T09:00:00Z", ""));
        ledger.at(Instant.parse("2026-05-01T10:30:00Z"));
        tell.out(
                "SEA",
                Optional.of("ann"),
                List.of(new WorkflowGates("risk", "SeMS Risk", List.of("Close (51)"), List.of())));
        ledger.at(Instant.parse("2026-05-01T11:00:00Z"));
        tell.back("SEA", Optional.of("ann"), List.of("SeMS Risk"));
        tell.lookedThrough("SEA", List.of("SeMS Risk"));
        ledger.at(Instant.parse("2026-05-01T12:01:00Z"));
        when(records.find(any(), any(), any(), any())).thenReturn(true);

        follow.check(() -> false);

        assertThat(told()).last().isEqualTo("AIR LOOKED_THROUGH  SeMS Risk");
        verify(records)
                .find(
                        argThat(place -> place.project().equals("AIR")),
                        any(),
                        eq(List.of(new GateOutage(
                                Instant.parse("2026-05-01T10:30:00Z"),
                                Instant.parse("2026-05-01T11:00:00Z"),
                                Set.of(51)))),
                        any());
    }

    @Test
    void aProjectThatWasInNoSemsBeforeHasNothingToBeLookedThrough() {
        times.add(time("AIR", 1, "2026-05-01T12:00:00Z", ""));
        times.add(time("SEA", 2, "2026-05-01T12:00:00Z", ""));
        ledger.at(Instant.parse("2026-05-01T10:30:00Z"));
        tell.out(
                "GONE",
                Optional.of("ann"),
                List.of(new WorkflowGates("risk", "SeMS Risk", List.of("Close (51)"), List.of())));
        ledger.at(Instant.parse("2026-05-01T11:00:00Z"));
        tell.back("GONE", Optional.of("ann"), List.of("SeMS Risk"));

        follow.check(() -> false);

        verify(records, never()).find(any(), any(), any(), any());
    }

    private static Membership time(String sems, long project, String since, String until) {
        return new Membership(
                sems,
                sems,
                sems,
                project,
                Instant.parse(since),
                Optional.of(until).filter(text -> !text.isEmpty()).map(Instant::parse));
    }

    @Test
    void whileTheGatesAreOutAgainNothingIsSaidToBeLookedThrough() {
        when(records.find(any(), any(), any(), any())).thenReturn(true);
        follow.releasing("AIR", List.of(new GatedWorkflow("SeMS Risk", true, false, List.of("Close (51)"))));
        risk("Close (51)");
        risk();
        follow.published("SeMS Risk");
        risk("Close (51)");
        follow.published("SeMS Risk");

        follow.check(() -> false);

        assertThat(told())
                .filteredOn(line -> line.startsWith("AIR"))
                .containsExactly("AIR RELEASE ann SeMS Risk", "AIR RETURN ann SeMS Risk", "AIR RELEASE ann SeMS Risk");
    }

    @Test
    void oneSemsThatCannotBeReadKeepsNoOtherFromBeingLookedAt() {
        risk("Close (51)");
        when(gates.read(eq("AIR"), any())).thenThrow(new IllegalStateException("Jira is tired"));

        follow.check(() -> false);

        assertThat(told()).containsExactly("SEA RELEASE  SeMS Risk");
    }

    @Test
    void waitsForNobodyWhoChangesWorkflowsOnAnotherNode() throws Exception {
        risk("Close (51)");
        when(lock.tryLock(anyLong(), any())).thenReturn(false);

        follow.published("SeMS Risk");
        follow.check(() -> false);

        assertThat(told()).isEmpty();
    }

    private void risk(String... open) {
        List<WorkflowGates> both = List.of(
                new WorkflowGates("risk", "SeMS Risk", List.of(open), List.of()),
                new WorkflowGates("audit", "SeMS Audit", List.of(), List.of()));
        when(gates.read(eq("AIR"), any())).thenReturn(both);
        when(gates.read(eq("SEA"), any())).thenReturn(both);
    }

    private List<String> told() {
        return ledger.deeds().stream().map(FollowGatesTest::line).toList();
    }

    private static String line(NewLedgerEntry newLedgerEntry) {
        return newLedgerEntry.semsId() + " " + newLedgerEntry.kind() + " " + newLedgerEntry.actorKey() + " "
                + newLedgerEntry.subject();
    }
}
