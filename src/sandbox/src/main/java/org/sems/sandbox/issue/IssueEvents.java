package org.sems.sandbox.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.commit.OnCommitIssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.Transactions;

/**
 * Tells of changes: at once, in the thread and the transaction of who made them, and of an issue's change once more after the commit.
 */
public final class IssueEvents {
    private final Services services;
    private final Transactions transactions;

    public IssueEvents(Services services, Transactions transactions) {
        this.services = services;
        this.transactions = transactions;
    }

    public void publish(Issue issue, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        IssueEvent event = new IssueEvent(issue, Map.of(), user, eventTypeId, sendMail);
        publish(event);
        transactions.afterCommit(() -> publish(StandIns.create(Committed.class, event)));
    }

    public void publish(Object event) {
        services.find(EventPublisher.class).ifPresent(p -> p.publish(event));
    }

    /** The change is in the database. */
    abstract static class Committed implements OnCommitIssueEvent {
        private final IssueEvent event;

        Committed(IssueEvent event) {
            this.event = event;
        }

        @Override
        public IssueEvent getWrappedEvent() {
            return event;
        }
    }
}
