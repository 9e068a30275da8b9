package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.util.IssueUpdateBean;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Objects;
import org.sems.jira.record.lock.RecordTransactions;

/**
 * Moves issues from a retired step to the one that takes its place. Each issue in a transaction of its own, which waits
 * for a transition that somebody makes at the same moment, and with its history: Jira's move writes none. No event is
 * sent and nobody is mailed: only the name of the record's state has changed, and an approval of it stays as it is.
 */
public final class MoveRecords {
    private final Of jira;
    private final RecordTransactions transactions;
    private final JiraAuthenticationContext authentication;

    public MoveRecords(Of jira, RecordTransactions transactions, JiraAuthenticationContext authentication) {
        this.jira = jira;
        this.transactions = transactions;
        this.authentication = authentication;
    }

    /** @param workflow the one in force, with both steps */
    void move(List<Long> ids, RetiredStep from, JiraWorkflow workflow) {
        ids.forEach(id -> transactions.holding(id, () -> move(id, from, workflow)));
    }

    private void move(Long id, RetiredStep from, JiraWorkflow workflow) {
        RetiredStep.NewPlace place = from.becomes().orElseThrow();
        MutableIssue issue = jira.issues().getIssueObject(id);
        if (issue == null || !from.status().equals(issue.getStatusId())) {
            return;
        }
        ApplicationUser actor = authentication.getLoggedInUser();
        String resolution = place.resolution().isEmpty() ? null : place.resolution();
        if (!Objects.equals(issue.getResolutionId(), resolution)) {
            issue.setResolutionId(resolution);
            jira.issues().updateIssue(actor, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
        }
        Status old = issue.getStatus();
        Status next = jira.statuses().getStatus(place.status());
        jira.workflows().migrateIssueToWorkflow(jira.issues().getIssueObject(id), workflow, next);
        MutableIssue moved = jira.issues().getIssueObject(id);
        IssueUpdateBean update = new IssueUpdateBean(moved, moved, EventType.ISSUE_UPDATED_ID, actor, false, false);
        update.setDispatchEvent(false);
        update.setChangeItems(List.of(new ChangeItemBean(
                ChangeItemBean.STATIC_FIELD, "status", old.getId(), old.getName(), next.getId(), next.getName())));
        jira.updater().doUpdate(update, false);
    }

    /** What Jira moves with. */
    public record Of(IssueManager issues, WorkflowManager workflows, StatusManager statuses, IssueUpdater updater) {}
}
