package org.sems.sandbox.issue.edit;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.issue.IssueNumbers;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.attachment.AttachmentRecord;
import org.sems.sandbox.issue.attachment.Attachments;
import org.sems.sandbox.issue.comment.CommentRecord;
import org.sems.sandbox.issue.comment.Comments;
import org.sems.sandbox.issue.history.History;
import org.sems.sandbox.issue.link.LinkRecord;
import org.sems.sandbox.issue.link.Links;
import org.sems.sandbox.kernel.KillPoints;
import org.sems.sandbox.store.Transactions;
import org.sems.sandbox.workflow.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Performs what was checked, each in one transaction: what a workflow's validator or function refuses leaves nothing behind. Only creation
 * has none, as in Jira: what a function fails with after the issue is stored leaves the issue there.
 */
public final class PerformEdits {
    private static final Logger LOG = LoggerFactory.getLogger(PerformEdits.class);
    private final Issues issues;
    private final IssueWriter writer;
    private final Engine engine;
    private final IssueEvents events;
    private final Surroundings surroundings;
    private final Belongings belongings;
    private final Transactions transactions;

    /** What goes with an issue when it is deleted. */
    public record Belongings(
            IssueNumbers numbers, History history, Comments comments, Links links, Attachments attachments) {}

    public PerformEdits(
            Issues issues,
            IssueWriter writer,
            Engine engine,
            IssueEvents events,
            Surroundings surroundings,
            Belongings belongings) {
        this.issues = issues;
        this.writer = writer;
        this.engine = engine;
        this.events = events;
        this.surroundings = surroundings;
        this.belongings = belongings;
        this.transactions = surroundings.services().get(Transactions.class);
    }

    IssueResult create(ApplicationUser user, SandboxIssue issue) {
        try {
            engine.create(issue, user, new HashMap<>());
            reach("create");
            return new IssueResult(stored(issue), new SimpleErrorCollection());
        } catch (WorkflowException | RuntimeException e) { // anything that a function of an app throws
            return failed(issue, e, transactions.active());
        }
    }

    IssueResult transition(ApplicationUser user, SandboxIssue issue, int actionId, Map<String, Object> inputs) {
        SandboxIssue original =
                SandboxIssue.of(surroundings, issues.byId(issue.getId()).orElseThrow());
        return inWorkflow(
                issue,
                () -> engine.perform(
                        issue, original, actionId, user, inputs, TransitionOptions.toTransitionOptions(inputs)));
    }

    IssueResult update(
            ApplicationUser user, SandboxIssue issue, String comment, EventDispatchOption event, boolean sendMail) {
        return issues.change(() -> {
            boolean changed = !writer.write(issue, user, List.of()).isEmpty();
            if (comment != null) {
                belongings.comments().add(issue.getId(), user == null ? null : user.getKey(), comment, null, null);
            }
            SandboxIssue stored = stored(issue);
            if ((changed || comment != null) && event.isEventBeingSent()) {
                events.publish(stored, user, event.getEventTypeId(), sendMail);
            }
            return new IssueResult(stored, new SimpleErrorCollection());
        });
    }

    public void delete(ApplicationUser user, MutableIssue issue) {
        issues.change(() -> {
            long id = issue.getId();
            belongings.history().deleteAllOf(id);
            belongings.comments().of(id).stream().map(CommentRecord::id).forEach(belongings.comments()::delete);
            belongings.links().at(id).stream().map(LinkRecord::id).forEach(belongings.links()::delete);
            belongings.attachments().of(id).stream()
                    .map(AttachmentRecord::id)
                    .forEach(belongings.attachments()::delete);
            issues.byId(id).ifPresent(belongings.numbers()::retire);
            issues.delete(id);
            events.publish(issue, user, EventType.ISSUE_DELETED_ID, true);
            return null;
        });
    }

    private interface Step {
        void run() throws WorkflowException;
    }

    /** Carries a refusal out of the transaction, which rolls back on its way. */
    private static final class RolledBack extends RuntimeException {
        private RolledBack(WorkflowException cause) {
            super(cause);
        }
    }

    /** Within a transaction of the caller a broken workflow is thrown on: only so can everything be rolled back. */
    private IssueResult inWorkflow(SandboxIssue issue, Step step) {
        boolean within = transactions.active();
        try {
            return issues.change(() -> {
                try {
                    step.run();
                    reach("transition");
                } catch (WorkflowException e) {
                    throw new RolledBack(e);
                }
                return new IssueResult(stored(issue), new SimpleErrorCollection());
            });
        } catch (RuntimeException e) { // anything that a function of an app throws
            return failed(issue, e, within);
        }
    }

    private void reach(String act) {
        surroundings.services().find(KillPoints.class).ifPresent(kill -> {
            kill.reach(act + ".before-commit");
            kill.approach(act + ".after-commit");
            transactions.withCommit(() -> kill.reach(act + ".after-commit"));
        });
    }

    private static IssueResult failed(SandboxIssue issue, Exception failure, boolean within) {
        Throwable cause = failure instanceof RolledBack ? failure.getCause() : failure;
        if (within && !(cause instanceof InvalidInputException)) {
            throw failure instanceof RuntimeException unchecked
                    ? unchecked
                    : new RolledBack((WorkflowException) failure);
        }
        ErrorCollection errors = new SimpleErrorCollection();
        tell(cause, errors);
        return new IssueResult(issue, errors);
    }

    @SuppressWarnings("unchecked")
    private static void tell(Throwable thrown, ErrorCollection errors) {
        if (thrown instanceof InvalidInputException refusal) {
            ((List<Object>) refusal.getGenericErrors()).forEach(m -> errors.addErrorMessage(String.valueOf(m)));
            ((Map<String, Object>) refusal.getErrors())
                    .forEach((field, message) -> errors.addError(field, String.valueOf(message)));
        }
        if (thrown instanceof InvalidActionException) { // somebody else was faster between the check and this
            errors.addErrorMessage(
                    "It seems that you have tried to perform a workflow operation that is not valid for the current state of this issue."
                            + " The likely cause is that somebody has changed the issue recently, please look at the issue history for details.");
        }
        if (!errors.hasAnyErrors()) {
            LOG.error("a workflow failed", thrown);
            Throwable cause = thrown instanceof WorkflowException wrapped && wrapped.getRootCause() != null
                    ? wrapped.getRootCause()
                    : thrown;
            errors.addErrorMessage(
                    "An unknown exception occurred while performing the workflow: " + cause.getMessage());
        }
    }

    private SandboxIssue stored(SandboxIssue issue) {
        return SandboxIssue.of(surroundings, issues.byId(issue.record().id).orElseThrow());
    }
}
