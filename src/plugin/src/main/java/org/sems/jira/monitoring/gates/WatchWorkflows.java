package org.sems.jira.monitoring.gates;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowImportedFromXmlEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.workflow.JiraWorkflow;
import org.sems.jira.provisioning.ConfigurationLock;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.Registry;

/**
 * Is told of workflows that somebody changes by hand, so that it is known at once who took gates out or put them back.
 */
public final class WatchWorkflows {
    private final EventPublisher events;
    private final ConfigurationLock changes;
    private final Registry registry;
    private final FollowGates follow;

    public WatchWorkflows(EventPublisher events, ConfigurationLock changes, Registry registry, FollowGates follow) {
        this.events = events;
        this.changes = changes;
        this.registry = registry;
        this.follow = follow;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void published(DraftWorkflowPublishedEvent event) {
        inForce(event.getWorkflow());
    }

    @EventListener
    public void updated(WorkflowUpdatedEvent event) {
        if (!event.getWorkflow().isDraftWorkflow()) {
            inForce(event.getWorkflow());
        }
    }

    @EventListener
    public void imported(WorkflowImportedFromXmlEvent event) {
        inForce(event.getWorkflow());
    }

    /** The code that makes our own changes enters them itself. */
    private void inForce(JiraWorkflow workflow) {
        String name = workflow.getName();
        if (!changes.isUnderWayHere()
                && registry.all().stream()
                        .anyMatch(registryEntry -> registryEntry.kind() == Kind.WORKFLOW
                                && registryEntry.hostId().equals(name))) {
            follow.published(name);
        }
    }
}
