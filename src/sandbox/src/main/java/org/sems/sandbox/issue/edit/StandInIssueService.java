package org.sems.sandbox.issue.edit;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.screen.Operation;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.workflow.Engine;

/** Checks first, performs then, as Jira's service: what a check found valid is performed without another look at the input. */
public abstract class StandInIssueService implements IssueService {
    private final Surroundings surroundings;
    private final Engine engine;
    private final PerformEdits perform;
    private final Issues issues;

    protected StandInIssueService(Surroundings surroundings, Engine engine, PerformEdits perform, Issues issues) {
        this.surroundings = surroundings;
        this.engine = engine;
        this.perform = perform;
        this.issues = issues;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return newIssueInputParameters(Map.of());
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> parameters) {
        return StandIns.create(StandInIssueInputParameters.class, parameters);
    }

    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        return new IssueResult(seen(user, Optional.ofNullable(issueId).flatMap(issues::byId), errors), errors);
    }

    public IssueResult getIssue(ApplicationUser user, String key) {
        ErrorCollection errors = new SimpleErrorCollection();
        return new IssueResult(seen(user, Optional.ofNullable(key).flatMap(issues::byKey), errors), errors);
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return may(ProjectPermissions.EDIT_ISSUES, issue, user) && issue.isEditable();
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        SandboxIssue issue = SandboxIssue.of(surroundings, new IssueRecord());
        Optional<Project> project = Optional.ofNullable(input.getProjectId()).flatMap(surroundings.projects()::byId);
        if (project.isEmpty()) {
            errors.addError(
                    "pid",
                    input.getProjectId() == null
                            ? "Anonymous users do not have permission to create issues in this project. Please try logging in first."
                            : "No project could be found with id '" + input.getProjectId() + "'.");
            return new CreateValidationResult(null, errors, input.getFieldValuesHolder());
        }
        issue.setProjectId(input.getProjectId());
        if (!permissions().may(ProjectPermissions.CREATE_ISSUES, input.getProjectId(), user)) {
            errors.addErrorMessage(
                    user == null
                            ? "Anonymous users do not have permission to create issues in this project. Please try logging in first."
                            : "You do not have permission to create issues in this project.");
            return new CreateValidationResult(null, errors, input.getFieldValuesHolder());
        }
        if (input.getIssueTypeId() == null
                || project.get().getIssueTypes().stream()
                        .noneMatch(t -> t.getId().equals(input.getIssueTypeId()))) {
            errors.addError(
                    "issuetype",
                    input.getIssueTypeId() == null ? "issue type is required" : "The issue type selected is invalid.");
            return new CreateValidationResult(null, errors, input.getFieldValuesHolder());
        }
        issue.setIssueTypeId(input.getIssueTypeId());
        List<String> screen = surroundings
                .services()
                .get(Screens.class)
                .screenFor(issue.getProjectId(), issue.getIssueTypeId(), Operation.CREATE)
                .fields();
        new Input(new Edit(user, issue, errors, true, false, surroundings), input, screen).take();
        return new CreateValidationResult(issue, errors, input.getFieldValuesHolder());
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        refuse(validated.isValid());
        return perform.create(user, (SandboxIssue) validated.getIssue());
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        SandboxIssue issue = seen(user, Optional.ofNullable(issueId).flatMap(issues::byId), errors);
        if (issue == null) {
            return new UpdateValidationResult(null, errors, input.getFieldValuesHolder());
        }
        if (!may(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            errors.addErrorMessage("You do not have permission to edit issues in this project.");
        } else if (!issue.isEditable()) {
            errors.addErrorMessage("The issue is not editable in its present workflow state.");
        } else {
            List<String> screen = surroundings
                    .services()
                    .get(Screens.class)
                    .screenFor(issue.getProjectId(), issue.getIssueTypeId(), Operation.EDIT)
                    .fields();
            new Input(new Edit(user, issue, errors, false, false, surroundings), input, screen).take();
            Optional.ofNullable(input.getCommentValue())
                    .filter(c -> !c.isBlank())
                    .ifPresent(c -> input.getFieldValuesHolder().put("comment", c));
        }
        return new UpdateValidationResult(issue, errors, input.getFieldValuesHolder());
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail) {
        refuse(validated.isValid());
        return perform.update(
                user,
                (SandboxIssue) validated.getIssue(),
                (String) validated.getFieldValuesHolder().get("comment"),
                event,
                sendMail);
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
        return validateTransition(user, issueId, actionId, input, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input, TransitionOptions options) {
        ErrorCollection errors = new SimpleErrorCollection();
        Map<String, Object> inputs = new HashMap<>(options.getWorkflowParams());
        Optional<IssueRecord> record = Optional.ofNullable(issueId).flatMap(issues::byId);
        SandboxIssue issue = options.skipPermissions()
                ? record.map(r -> SandboxIssue.of(surroundings, r)).orElse(null)
                : seen(user, record, errors);
        if (issue == null) {
            if (!errors.hasAnyErrors()) {
                errors.addErrorMessage("Issue Does Not Exist");
            }
            return new TransitionValidationResult(null, errors, input.getFieldValuesHolder(), inputs, actionId);
        }
        Optional<ActionDescriptor> action = engine.available(issue, user, options).stream()
                .filter(a -> a.getId() == actionId)
                .findFirst();
        if (action.isEmpty()) {
            String name = engine.action(issue, actionId)
                    .map(ActionDescriptor::getName)
                    .orElse(String.valueOf(actionId));
            errors.addErrorMessage(
                    "It seems that you have tried to perform a workflow operation (" + name
                            + ") that is not valid for the current state of this issue (" + issue.getKey()
                            + "). The likely cause is that somebody has changed the issue recently, please look at the issue history for details.");
        } else {
            new Input(
                            new Edit(user, issue, errors, false, options.skipPermissions(), surroundings),
                            input,
                            screenOf(action.get()))
                    .take();
            comment(action.get(), input, inputs);
        }
        return new TransitionValidationResult(issue, errors, input.getFieldValuesHolder(), inputs, actionId);
    }

    @Override
    @SuppressWarnings("unchecked")
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        refuse(validated.isValid());
        return perform.transition(
                user, (SandboxIssue) validated.getIssue(), validated.getActionId(), validated.getAdditionInputs());
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        ErrorCollection errors = new SimpleErrorCollection();
        SandboxIssue issue = seen(user, Optional.ofNullable(issueId).flatMap(issues::byId), errors);
        if (issue != null) {
            SystemFields.ALL
                    .get("assignee")
                    .take(new Edit(user, issue, errors, false, false, surroundings), new String[] {assignee});
        }
        return new AssignValidationResult(issue, errors, assignee);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult validated) {
        refuse(validated.isValid());
        return perform.update(
                user, (SandboxIssue) validated.getIssue(), null, EventDispatchOption.ISSUE_ASSIGNED, true);
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        SandboxIssue issue = seen(user, Optional.ofNullable(issueId).flatMap(issues::byId), errors);
        if (issue != null && !may(ProjectPermissions.DELETE_ISSUES, issue, user)) {
            errors.addErrorMessage("You do not have permission to delete issues in this project.");
        }
        return new DeleteValidationResult(issue, errors);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        refuse(validated.isValid());
        perform.delete(user, validated.getIssue());
        return new SimpleErrorCollection();
    }

    private static void comment(ActionDescriptor action, IssueInputParameters input, Map<String, Object> inputs) {
        boolean taken = "fieldscreen".equals(action.getView());
        inputs.put("comment", taken ? input.getCommentValue() : null);
        for (String restriction : List.of("commentLevel", "roleLevel")) {
            String[] given = input.getActionParameters().get(restriction);
            inputs.put(restriction, taken && given != null && given.length > 0 ? given[0] : null);
        }
    }

    private List<String> screenOf(ActionDescriptor action) {
        Object screen = action.getMetaAttributes().get("jira.fieldscreen.id");
        return screen == null || !"fieldscreen".equals(action.getView())
                ? List.of()
                : surroundings
                        .services()
                        .get(Screens.class)
                        .byId(Long.parseLong(screen.toString().trim()))
                        .map(ScreenLayout::fields)
                        .orElse(List.of());
    }

    private SandboxIssue seen(ApplicationUser user, Optional<IssueRecord> record, ErrorCollection errors) {
        if (record.isEmpty()) {
            errors.addErrorMessage("Issue Does Not Exist");
            return null;
        }
        SandboxIssue issue = SandboxIssue.of(surroundings, record.get());
        if (!permissions()
                .mayBrowse(
                        user,
                        issue.getProjectId(),
                        issue.getReporterId(),
                        issue.getAssigneeId(),
                        issue.getSecurityLevelId())) {
            errors.addErrorMessage(
                    user == null
                            ? "You do not have the permission to see the specified issue. Please log in."
                            : "You do not have the permission to see the specified issue.");
            return null;
        }
        return issue;
    }

    private boolean may(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return permissions()
                .may(
                        permission,
                        user,
                        issue.getProjectId(),
                        issue.getReporterId(),
                        issue.getAssigneeId(),
                        issue.getSecurityLevelId());
    }

    private Permissions permissions() {
        return surroundings.services().get(Permissions.class);
    }

    private static void refuse(boolean valid) {
        if (!valid) {
            throw new IllegalStateException("You can not perform an operation whose validation found errors.");
        }
    }
}
