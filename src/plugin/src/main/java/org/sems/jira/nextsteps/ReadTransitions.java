package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.sems.nextsteps.PresentTransition;

/**
 * Reads the transitions of an issue's step from the workflow that Jira has for it, so that those which an administrator added count as ours
 * do. Those that Jira offers come first, in the order of its buttons.
 */
public final class ReadTransitions {
    private final WorkflowManager workflows;
    private final IssueWorkflowManager issueWorkflows;
    private final ReadGates gates;
    private final ScreenFields screens;

    public ReadTransitions(
            WorkflowManager workflows, IssueWorkflowManager issueWorkflows, ReadGates gates, ScreenFields screens) {
        this.workflows = workflows;
        this.issueWorkflows = issueWorkflows;
        this.gates = gates;
        this.screens = screens;
    }

    List<PresentTransition> read(Issue issue, @Nullable ApplicationUser user) {
        List<ActionDescriptor> offered = issueWorkflows.getSortedAvailableActions(issue, user);
        Set<Integer> ids = offered.stream().map(ActionDescriptor::getId).collect(Collectors.toSet());
        Map<Integer, ActionDescriptor> all = new LinkedHashMap<>();
        offered.forEach(action -> all.put(action.getId(), action));
        leaving(issue).forEach(action -> all.putIfAbsent(action.getId(), action));
        return all.values().stream()
                .map(action -> transition(action, ids.contains(action.getId())))
                .toList();
    }

    /** Whether a gate of ours is on any of them. */
    boolean anyGated(Issue issue) {
        return leaving(issue).stream().anyMatch(gates::isGated);
    }

    /** The engine has put the actions that several steps share among each step's own. */
    @SuppressWarnings("unchecked")
    private List<ActionDescriptor> leaving(Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        StepDescriptor step = workflow == null ? null : workflow.getLinkedStep(issue.getStatus());
        if (step == null) {
            return List.of();
        }
        List<ActionDescriptor> actions = new ArrayList<>((List<ActionDescriptor>) step.getActions());
        actions.addAll((List<ActionDescriptor>) workflow.getDescriptor().getGlobalActions());
        return actions;
    }

    private PresentTransition transition(ActionDescriptor action, boolean isOffered) {
        return new PresentTransition(
                action.getId(),
                action.getName(),
                isOffered,
                screens.find(action),
                gates.restriction(action),
                gates.validating(action),
                gates.effects(action));
    }
}
