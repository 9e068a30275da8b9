package org.sems.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a user may do with an issue: permission to transition, then the conditions, each of them evaluated (B12). */
public abstract class StandInIssueWorkflowManager implements IssueWorkflowManager {
    private final Engine engine;

    protected StandInIssueWorkflowManager(Engine engine) {
        this.engine = engine;
    }

    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        return engine.available(issue, user, TransitionOptions.defaults());
    }

    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
        return getSortedAvailableActions(issue, TransitionOptions.defaults(), user);
    }

    /** By the action's meta attribute {@code opsbar-sequence}, then in the order of the workflow. */
    public List<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions options, ApplicationUser user) {
        return engine.available(issue, user, options).stream()
                .sorted(Comparator.comparingInt(StandInIssueWorkflowManager::sequence))
                .toList();
    }

    private static int sequence(ActionDescriptor action) {
        Object sequence = action.getMetaAttributes().get("opsbar-sequence");
        return sequence != null && sequence.toString().matches("\\d{1,9}")
                ? Integer.parseInt(sequence.toString())
                : Integer.MAX_VALUE;
    }
}
