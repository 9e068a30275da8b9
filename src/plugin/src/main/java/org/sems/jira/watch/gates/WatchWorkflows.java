package org.sems.jira.watch.gates;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowImportedFromXmlEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.workflow.JiraWorkflow;
import org.sems.jira.provisioning.OneChangeAtATime;
import org.sems.provision.Kind;
import org.sems.provision.Registry;

/** Hears of workflows that somebody changes by hand, so that it is known at once who took gates out or put them back. */
public final class WatchWorkflows {
    private final EventPublisher events;
    private final OneChangeAtATime changes;
    private final Registry registry;
    private final FollowGates follow;

    public WatchWorkflows(EventPublisher events, OneChangeAtATime changes, Registry registry, FollowGates follow) {
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

    /** Whoever makes a change of ours tells of it himself. */
    private void inForce(JiraWorkflow workflow) {
        String name = workflow.getName();
        if (!changes.isUnderWayHere()
                && registry.all().stream()
                        .anyMatch(entry ->
                                entry.kind() == Kind.WORKFLOW && entry.hostId().equals(name))) {
            follow.published(name);
        }
    }
}
