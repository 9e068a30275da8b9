package org.sems.jira.monitoring;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import javax.annotation.Nullable;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Is told of every change of an issue and of every link. Whether an approval still stands is looked at after the change
 * is committed, in the background: a listener may run in the middle of another user's transaction, holding the lock of
 * their record, and must not wait for a second one.
 */
public final class WatchRecords {
    private static final Logger LOG = LoggerFactory.getLogger(WatchRecords.class);
    /** Changes that leave every fact as it is. */
    private static final Set<Long> CHANGE_NOTHING = Set.of(EventType.ISSUE_CREATED_ID, EventType.ISSUE_COMMENTED_ID);
    /** Changes that leave the state as it is; approvals of other records cover only the state of a linked record. */
    private static final Set<Long> KEEP_THE_STATE = Set.of(EventType.ISSUE_UPDATED_ID, EventType.ISSUE_ASSIGNED_ID);

    private final EventPublisher events;
    private final ApprovedFacts approvals;
    private final CoveredLinks covered;
    private final WatchedLinks watched;
    private final Outbox outbox;
    private final IssueManager issues;
    private final JiraAuthenticationContext authentication;

    public WatchRecords(
            EventPublisher events,
            ApprovedFacts approvals,
            CoveredLinks covered,
            WatchedLinks watched,
            Outbox outbox,
            IssueManager issues,
            JiraAuthenticationContext authentication) {
        this.events = events;
        this.approvals = approvals;
        this.covered = covered;
        this.watched = watched;
        this.outbox = outbox;
        this.issues = issues;
        this.authentication = authentication;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void changed(IssueEvent event) {
        Long type = event.getEventTypeId();
        if (CHANGE_NOTHING.contains(type)) {
            return;
        }
        guarded(() -> {
            Issue issue = event.getIssue();
            if (covered.recordsApprovals(issue) && approvals.hasApproval(issue.getId())) {
                lookAgain(issue, event.getUser());
            }
            if (!KEEP_THE_STATE.contains(type)) {
                covered.byApprovalsOf(issue).forEach(other -> lookAgain(other, event.getUser()));
            }
        });
    }

    @EventListener
    public void linked(IssueLinkCreatedEvent event) {
        bothEnds(event.getIssueLink());
        guarded(() -> watched.made(event.getIssueLink(), actorKey(authentication.getLoggedInUser())));
    }

    /** The event has no user: the link was removed by the user who is logged in in this thread. */
    @EventListener
    public void unlinked(IssueLinkDeletedEvent event) {
        bothEnds(event.getIssueLink());
        guarded(() -> watched.removed(event.getIssueLink(), actorKey(authentication.getLoggedInUser())));
    }

    private void bothEnds(IssueLink link) {
        guarded(() -> {
            if (covered.mayCover(link.getLinkTypeId())) {
                end(link, link.getSourceId());
                end(link, link.getDestinationId());
            }
        });
    }

    private void end(IssueLink link, Long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue != null && covered.covers(issue, link.getLinkTypeId())) {
            lookAgain(issue, authentication.getLoggedInUser());
        }
    }

    private void lookAgain(Issue issue, @Nullable ApplicationUser actor) {
        outbox.compareAgain(
                new DecisionMade(issue.getId(), issue.getProjectId(), Outbox.COMPARE_AGAIN, actorKey(actor), ""));
    }

    private static String actorKey(@Nullable ApplicationUser actor) {
        return actor == null ? "" : actor.getKey();
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) { // last resort: must not stop the user; the job looks again
            LOG.error("Could not see whether a change touches what was approved", failure);
        }
    }
}
