package org.sems.jira.watch.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.approval.Deed;
import org.sems.jira.provisioning.OneChangeAtATime;
import org.sems.jira.testing.English;
import org.sems.jira.testing.InMemoryLedger;
import org.sems.provision.GatedWorkflow;
import org.sems.provision.WorkflowGates;
import org.sems.system.Sems;
import org.sems.system.SemsRegister;

/** Ann is logged in. AIR and SEA live by the workflows of risks and audits. */
class FollowGatesTest {
    private final ReadWorkflowGates gates = mock(ReadWorkflowGates.class);
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final LookThrough records = mock(LookThrough.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final FollowGates follow = follow();

    private FollowGates follow() {
        SemsRegister register = mock(SemsRegister.class);
        ClusterLockService locks = mock(ClusterLockService.class);
        ApplicationUser ann = mock(ApplicationUser.class);
        WorkflowManager workflows = mock(WorkflowManager.class);
        List<Sems> both = List.of(sems("AIR"), sems("SEA"));
        when(ann.getKey()).thenReturn("ann");
        when(register.all()).thenReturn(both);
        when(locks.getLockForName(any())).thenReturn(lock);
        when(workflows.getWorkflow("SeMS Risk")).thenReturn(mock(JiraWorkflow.class));
        return new FollowGates(register, gates, new TellOfGates(ledger, workflows), records, new OneChangeAtATime(locks), English.authentication(ann));
    }

    private static Sems sems(String key) {
        Sems sems = mock(Sems.class);
        when(sems.key()).thenReturn(key);
        return sems;
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
        verify(records, never()).look(any(), any(), any(), any());
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

        assertThat(told()).containsExactly("AIR RELEASE ann SeMS Risk", "SEA RELEASE ann SeMS Risk", "AIR RETURN ann SeMS Risk", "SEA RETURN ann SeMS Risk");
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

        when(records.look(any(), any(), any(), any())).thenReturn(true);
        follow.check(() -> false);
        follow.check(() -> false);

        assertThat(told()).containsOnlyOnce("AIR LOOKED_THROUGH  SeMS Risk").noneMatch(line -> line.startsWith("SEA"));
    }

    @Test
    void whileTheGatesAreOutAgainNothingIsSaidToBeLookedThrough() {
        when(records.look(any(), any(), any(), any())).thenReturn(true);
        follow.releasing("AIR", List.of(new GatedWorkflow("SeMS Risk", true, false, List.of("Close (51)"))));
        risk("Close (51)");
        risk();
        follow.published("SeMS Risk");
        risk("Close (51)");
        follow.published("SeMS Risk");

        follow.check(() -> false);

        assertThat(told()).filteredOn(line -> line.startsWith("AIR")).containsExactly("AIR RELEASE ann SeMS Risk", "AIR RETURN ann SeMS Risk",
                "AIR RELEASE ann SeMS Risk");
    }

    @Test
    void oneSemsThatCannotBeReadKeepsNoOtherFromBeingLookedAt() {
        risk("Close (51)");
        when(gates.of(eq("AIR"), any())).thenThrow(new IllegalStateException("Jira is tired"));

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
        List<WorkflowGates> both = List.of(new WorkflowGates("risk", "SeMS Risk", List.of(open), List.of()), new WorkflowGates("audit", "SeMS Audit", List.of(), List.of()));
        when(gates.of(eq("AIR"), any())).thenReturn(both);
        when(gates.of(eq("SEA"), any())).thenReturn(both);
    }

    private List<String> told() {
        return ledger.deeds().stream().map(FollowGatesTest::line).toList();
    }

    private static String line(Deed deed) {
        return deed.semsKey() + " " + deed.kind() + " " + deed.actorKey() + " " + deed.subject();
    }
}
