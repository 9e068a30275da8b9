package org.sems.sandbox.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.store.Transactions;

/** Tells of changes of issues, after their commit: a listener reads what is stored. */
public final class IssueEvents {
    private final Services services;
    private final Transactions transactions;

    public IssueEvents(Services services, Transactions transactions) {
        this.services = services;
        this.transactions = transactions;
    }

    public void publish(Issue issue, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        transactions.afterCommit(() -> services.find(EventPublisher.class)
            .ifPresent(p -> p.publish(new IssueEvent(issue, Map.of(), user, eventTypeId, sendMail))));
    }
}
