package org.sems.sandbox.api.control;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.issue.edit.PlainEdits;

/** Another app that goes its own way to an issue: by a transition that skips what can be skipped, or past the workflow. */
@Path("")
public final class OtherApps {
    private final Controls controls;
    private final IssueService service;
    private final IssueManager issues;
    private final WorkflowManager workflows;
    private final PlainEdits edits;

    OtherApps(
            Controls controls, IssueService service, IssueManager issues, WorkflowManager workflows, PlainEdits edits) {
        this.controls = controls;
        this.service = service;
        this.issues = issues;
        this.workflows = workflows;
        this.edits = edits;
    }

    /** {@code IssueService.validateTransition} and {@code transition} with {@code TransitionOptions}; the action by number or name. */
    @POST
    @Path("transition")
    public Response transition(String body) {
        return controls.run(204, body, (wanted, user) -> {
            MutableIssue issue = issue(wanted);
            IssueService.TransitionValidationResult valid = service.validateTransition(
                    user,
                    issue.getId(),
                    action(wanted, issue),
                    controls.input(wanted, Place.of(issue), user),
                    Controls.options(wanted));
            Controls.refuse(valid.getErrorCollection());
            Controls.refuse(service.transition(user, valid).getErrorCollection());
            return null;
        });
    }

    /** {@code IssueManager.updateIssue}; {@code "event": false} keeps it quiet. */
    @POST
    @Path("update")
    public Response update(String body) {
        return controls.run(204, body, (wanted, user) -> {
            MutableIssue issue = issue(wanted);
            Controls.refuse(edits.set(user, issue, controls.input(wanted, Place.of(issue), user)));
            boolean quiet = Boolean.FALSE.equals(wanted.get("event"));
            issues.updateIssue(
                    user,
                    issue,
                    quiet ? EventDispatchOption.DO_NOT_DISPATCH : EventDispatchOption.ISSUE_UPDATED,
                    false);
            return null;
        });
    }

    private MutableIssue issue(Map<String, Object> wanted) {
        return Json.text(wanted, "issue").map(issues::getIssueByKeyIgnoreCase).orElseThrow(Refused::noIssue);
    }

    private int action(Map<String, Object> wanted, Issue issue) {
        String action = Json.text(wanted, "action").orElseThrow(() -> Refused.because(400, "action is wanted"));
        return action.matches("\\d{1,9}")
                ? Integer.parseInt(action)
                : workflows.getWorkflow(issue).getActionsByName(action).stream()
                        .findFirst()
                        .map(ActionDescriptor::getId)
                        .orElseThrow(() -> Refused.because(400, "There is no action " + action + "."));
    }
}
