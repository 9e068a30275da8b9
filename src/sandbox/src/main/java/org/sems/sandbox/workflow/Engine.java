package org.sems.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.kernel.KillPoints;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.scheme.Permissions;

/** Runs issues through their workflows. */
public final class Engine {
    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final WorkflowClasses classes;
    private final Services services;

    public Engine(Workflows workflows, WorkflowSchemes schemes, Services services) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.classes = new WorkflowClasses(services);
        this.services = services;
    }

    /** What the user may do with the issue now, in the order of the workflow. */
    public List<ActionDescriptor> available(Issue issue, ApplicationUser user, TransitionOptions options) {
        Optional<Run> run = run(issue, user, options);
        if (run.isEmpty() || !options.skipPermissions() && !mayTransition(issue, user)) {
            return List.of();
        }
        int[] ids =
                run.get().workflow.getAvailableActions(issue.getId(), inputs(issue, issue, user, Map.of(), options));
        return Arrays.stream(ids)
                .distinct()
                .mapToObj(run.get().descriptor::getAction)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Takes the issue through an action: validators, then the functions that write.
     *
     * @param changed the issue with the screen's values; its functions change it further
     * @param inputs what was entered, for functions that read it: the comment
     */
    public void perform(
            SandboxIssue changed,
            Issue original,
            int actionId,
            ApplicationUser user,
            Map<String, Object> inputs,
            TransitionOptions options)
            throws WorkflowException {
        Run run = run(original, user, options)
                .orElseThrow(() -> new WorkflowException(
                        "The issue " + original.getKey() + " stands on no step of its workflow."));
        run.workflow.doAction(original.getId(), actionId, inputs(changed, original, user, inputs, options));
    }

    /** Brings a new issue into its workflow; the create function gives it id and key. */
    public void create(SandboxIssue issue, ApplicationUser user, Map<String, Object> inputs) throws WorkflowException {
        WorkflowRecord record = record(issue);
        WorkflowDescriptor descriptor = workflows.descriptor(record);
        ActionDescriptor initial =
                (ActionDescriptor) descriptor.getInitialActions().get(0);
        HostWorkflow workflow = new HostWorkflow(
                record.name(),
                descriptor,
                new Position(0, record.name(), null),
                key(user),
                classes,
                TransitionOptions.defaults(),
                () -> {});
        workflow.initialize(
                record.name(), initial.getId(), inputs(issue, null, user, inputs, TransitionOptions.defaults()));
    }

    public Optional<ActionDescriptor> action(Issue issue, int actionId) {
        return Optional.ofNullable(workflows.descriptor(record(issue)).getAction(actionId));
    }

    private boolean mayTransition(Issue issue, ApplicationUser user) {
        return services.get(Permissions.class)
                .may(
                        ProjectPermissions.TRANSITION_ISSUES,
                        user,
                        issue.getProjectId(),
                        issue.getReporterId(),
                        issue.getAssigneeId(),
                        issue.getSecurityLevelId());
    }

    private record Run(HostWorkflow workflow, WorkflowDescriptor descriptor) {}

    private Optional<Run> run(Issue issue, ApplicationUser user, TransitionOptions options) {
        WorkflowRecord record = record(issue);
        WorkflowDescriptor descriptor = workflows.descriptor(record);
        return stepOf(descriptor, issue.getStatusId())
                .map(step -> new Run(
                        new HostWorkflow(
                                record.name(),
                                descriptor,
                                new Position(issue.getId(), record.name(), step.getId()),
                                key(user),
                                classes,
                                options,
                                this::validated),
                        descriptor));
    }

    private void validated() {
        services.find(KillPoints.class).ifPresent(places -> places.reach("transition.validated"));
    }

    @SuppressWarnings("unchecked")
    private static Optional<StepDescriptor> stepOf(WorkflowDescriptor descriptor, String statusId) {
        return ((List<StepDescriptor>) descriptor.getSteps())
                .stream()
                        .filter(s -> statusId.equals(s.getMetaAttributes().get(SandboxWorkflow.STATUS)))
                        .findFirst();
    }

    private WorkflowRecord record(Issue issue) {
        String name = schemes.workflowFor(issue.getProjectId(), issue.getIssueTypeId());
        return workflows
                .live(name)
                .orElseThrow(() ->
                        new com.atlassian.jira.workflow.WorkflowException("There is no workflow '" + name + "'."));
    }

    private static Map<String, Object> inputs(
            Issue issue, Issue original, ApplicationUser user, Map<String, Object> more, TransitionOptions options) {
        Map<String, Object> inputs = new HashMap<>(more);
        inputs.putAll(options.getWorkflowParams());
        inputs.put("issue", issue);
        inputs.put("originalissueobject", original);
        inputs.put("userKey", key(user));
        inputs.put("username", user == null ? null : user.getUsername());
        inputs.put("changeItems", new java.util.ArrayList<>());
        if (issue.getProjectObject() != null) {
            inputs.put("pkey", issue.getProjectObject().getKey());
        }
        return inputs;
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
