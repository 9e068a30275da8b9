package org.sems.jira.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.appointment.web.AuthorizedAppointments;
import org.sems.jira.criteria.web.AuthorizedCriteriaChanges;
import org.sems.jira.membership.RecordMemberships;
import org.sems.jira.sems.SemsStore;
import org.sems.problem.Conflict;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.ProjectRef;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.release.GatedWorkflows;
import org.sems.sems.Sems;

class ProvisioningTest {

    private final JiraHosts hosts = mock(JiraHosts.class);
    private final SemsStore store = mock(SemsStore.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser gone = mock(ApplicationUser.class);
    private final Host host = mock(Host.class);
    private final AuthorizedAppointments authorizedAppointments = mock(AuthorizedAppointments.class);
    private final RecordMemberships memberships = mock(RecordMemberships.class);
    private final AuthorizedCriteriaChanges criteria = mock(AuthorizedCriteriaChanges.class);
    private final Sems sems = mock(Sems.class);
    private final Provisioning provisioning = new Provisioning(
            hosts,
            new Provisioning.Stores(store, mock(Registry.class), criteria, authorizedAppointments, memberships),
            CatalogueReader.shipped(),
            new Provisioning.Workflows(
                    (type, profile) -> Shape.empty(), mock(GatedWorkflows.class), mock(GateWatch.class)),
            new ConfigurationLock(locks),
            users);

    @BeforeEach
    void oneSemsWhoseOwnerHasLeft() {
        when(store.setUp("HQ"))
                .thenReturn(Optional.of(new SetUp(
                        "HQ",
                        "HQ",
                        "core",
                        List.of(new ProjectRef("10000", "HQ", "Headquarters")),
                        Set.of(),
                        "JIRAUSER1")));
        when(store.find("HQ")).thenReturn(Optional.of(sems));
        when(sems.id()).thenReturn("hq-id");
        when(users.getUserByKeyEvenWhenUnknown("JIRAUSER1")).thenReturn(gone);
        when(hosts.ownedBy(gone)).thenReturn(host);
        when(locks.getLockForName(any())).thenReturn(lock);
    }

    @Test
    void verifiesAlsoAfterTheOwnersAccountIsGone() {
        assertThat(provisioning.verify("HQ")).isNotEmpty();
    }

    @Test
    void givesTheLockBackWhenAChangeFails() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
        when(hosts.ownedBy(gone)).thenThrow(new IllegalStateException("Jira is tired"));

        assertThatThrownBy(() -> provisioning.remove("HQ")).hasMessage("Jira is tired");

        verify(lock).unlock();
    }

    @Test
    void leavesNobodyAppointedToWhatWasRemoved() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(true);

        provisioning.remove("HQ");

        InOrder order = inOrder(authorizedAppointments, memberships, store);
        order.verify(authorizedAppointments).endAll("hq-id");
        order.verify(memberships).left(sems, List.of(new ProjectRef("10000", "HQ", "Headquarters")));
        order.verify(store).remove("HQ");
    }

    @Test
    void changesNothingWhileAnotherDoes() throws Exception {
        when(lock.tryLock(anyLong(), any())).thenReturn(false);

        assertThatThrownBy(() -> provisioning.remove("HQ")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> provisioning.release("HQ", Set.of())).isInstanceOf(Conflict.class);

        verify(store, never()).remove(any());
        verify(lock, never()).unlock();
    }
}
