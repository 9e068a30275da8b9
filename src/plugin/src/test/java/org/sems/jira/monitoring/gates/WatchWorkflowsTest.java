package org.sems.jira.monitoring.gates;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowImportedFromXmlEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.provisioning.ConfigurationLock;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

class WatchWorkflowsTest {
    private final FollowGates follow = mock(FollowGates.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ConfigurationLock changes = new ConfigurationLock(locks);
    private final Registry registry = mock(Registry.class);
    private final WatchWorkflows watch = new WatchWorkflows(mock(EventPublisher.class), changes, registry, follow);

    @BeforeEach
    void oneProvisionedWorkflow() {
        when(locks.getLockForName(any())).thenReturn(new OneNodesLock());
        when(registry.all())
                .thenReturn(List.of(new RegistryEntry(
                        Kind.WORKFLOW,
                        "risk",
                        "SeMS Risk",
                        "SeMS Risk",
                        RegistryEntry.Origin.CREATED,
                        "",
                        Set.of("AIR"),
                        "",
                        "")));
    }

    @Test
    void hearsOfAVersionThatSomebodyPutsInForce() {
        watch.published(published("SeMS Risk"));

        verify(follow).published("SeMS Risk");
    }

    @Test
    void hearsOfAnInactiveWorkflowAndNotOfADraft() {
        watch.updated(updated("SeMS Risk", true));
        verify(follow, never()).published(any());

        watch.updated(updated("SeMS Risk", false));
        verify(follow).published("SeMS Risk");
    }

    @Test
    void hearsOfAnImport() {
        WorkflowImportedFromXmlEvent event = mock(WorkflowImportedFromXmlEvent.class);
        JiraWorkflow risk = workflow("SeMS Risk", false);
        when(event.getWorkflow()).thenReturn(risk);

        watch.imported(event);

        verify(follow).published("SeMS Risk");
    }

    @Test
    void doesNotCareForOtherWorkflows() {
        watch.published(published("Guard duty"));

        verify(follow, never()).published(any());
    }

    @Test
    void isNotToldOfOurOwnChangesASecondTime() throws Exception {
        DraftWorkflowPublishedEvent event = published("SeMS Risk");

        changes.run(() -> {
            watch.published(event);
            return null;
        });

        verify(follow, never()).published(any());
        watch.published(event);
        verify(follow).published("SeMS Risk");
    }

    /** Jira's on a single node. */
    private static final class OneNodesLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }

    private static DraftWorkflowPublishedEvent published(String name) {
        DraftWorkflowPublishedEvent event = mock(DraftWorkflowPublishedEvent.class);
        JiraWorkflow workflow = workflow(name, false);
        when(event.getWorkflow()).thenReturn(workflow);
        return event;
    }

    private static WorkflowUpdatedEvent updated(String name, boolean draft) {
        WorkflowUpdatedEvent event = mock(WorkflowUpdatedEvent.class);
        JiraWorkflow workflow = workflow(name, draft);
        when(event.getWorkflow()).thenReturn(workflow);
        return event;
    }

    private static JiraWorkflow workflow(String name, boolean draft) {
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getName()).thenReturn(name);
        when(workflow.isDraftWorkflow()).thenReturn(draft);
        return workflow;
    }
}
