package org.sems.sandbox.web.workflow;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;

/** All workflows, their transitions, and what is done with a workflow as a whole: copy, draft, publish, discard. */
final class WorkflowListPage {
    static final String ADDRESS = EditedWorkflow.FOLDER + "ListWorkflows.jspa";
    static final String STEPS = EditedWorkflow.FOLDER + "ViewWorkflowSteps.jspa";
    private final WorkflowManager workflows;

    WorkflowListPage(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    Answer list(Visit visit) {
        List<JiraWorkflow> all = workflows.getWorkflowsIncludingDrafts().stream()
                .sorted(Comparator.comparing(JiraWorkflow::getName).thenComparing(JiraWorkflow::isDraftWorkflow))
                .toList();
        return Answer.shown(
                "Workflows",
                Html.all(
                        el("h1", "Workflows"),
                        el(
                                "div",
                                css("scroll"),
                                attr("tabindex", 0),
                                el(
                                        "table",
                                        css("aui"),
                                        el(
                                                "thead",
                                                el(
                                                        "tr",
                                                        el("th", attr("scope", "col"), "Name"),
                                                        el("th", attr("scope", "col"), "State"),
                                                        el("th", attr("scope", "col"), "Operations"))),
                                        el(
                                                "tbody",
                                                all.stream()
                                                        .map(workflow -> el(
                                                                "tr",
                                                                el(
                                                                        "td",
                                                                        el(
                                                                                "a",
                                                                                attr("href", steps(workflow)),
                                                                                workflow.getName())),
                                                                el("td", state(workflow)),
                                                                el("td", operations(visit, workflow)))))))));
    }

    private Html operations(Visit visit, JiraWorkflow workflow) {
        Map<String, String> named = Map.of("workflowName", workflow.getName(), "workflowMode", workflow.getMode());
        return el(
                "div",
                css("toolbar"),
                workflow.isActive() && !workflow.hasDraftWorkflow() && !workflow.isSystemWorkflow()
                        ? button(visit, "CreateDraftWorkflow", "Create draft", named)
                        : null,
                workflow.isDraftWorkflow() ? button(visit, "PublishDraftWorkflow", "Publish", named) : null,
                workflow.isDraftWorkflow() ? button(visit, "DeleteWorkflow", "Discard", named) : null,
                workflow.isDraftWorkflow()
                        ? null
                        : button(
                                visit,
                                "CloneWorkflow",
                                "Copy",
                                Map.of(
                                        "workflowName",
                                        workflow.getName(),
                                        "newWorkflowName",
                                        "Copy of " + workflow.getName())));
    }

    private static Html button(Visit visit, String page, String label, Map<String, String> hidden) {
        return el(
                "form",
                attr("method", "post"),
                attr("action", EditedWorkflow.FOLDER + page + ".jspa"),
                attr("style", "margin:0"),
                Tokens.input(visit.request()),
                hidden.entrySet().stream()
                        .map(field -> el(
                                "input",
                                attr("type", "hidden"),
                                attr("name", field.getKey()),
                                attr("value", field.getValue()))),
                el("button", css("aui-button"), attr("type", "submit"), label));
    }

    private static String state(JiraWorkflow workflow) {
        return workflow.isDraftWorkflow() ? "draft" : workflow.isActive() ? "active" : "inactive";
    }

    static String steps(JiraWorkflow workflow) {
        return STEPS + "?"
                + EditedWorkflow.query(Map.of("workflowName", workflow.getName(), "workflowMode", workflow.getMode()));
    }

    Answer steps(Visit visit) {
        return EditedWorkflow.workflow(workflows, visit)
                .map(workflow -> Answer.shown(
                        workflow.getName(),
                        Html.all(
                                el("p", css("crumbs"), el("a", attr("href", ADDRESS), "Workflows")),
                                el("h1", workflow.getName(), " (", state(workflow), ")"),
                                el(
                                        "table",
                                        css("aui"),
                                        el(
                                                "thead",
                                                el(
                                                        "tr",
                                                        el("th", attr("scope", "col"), "Transition"),
                                                        el("th", attr("scope", "col"), "From"),
                                                        el("th", attr("scope", "col"), "To"))),
                                        el(
                                                "tbody",
                                                workflow.getAllActions().stream()
                                                        .map(action -> el(
                                                                "tr",
                                                                el(
                                                                        "td",
                                                                        el(
                                                                                "a",
                                                                                attr(
                                                                                        "href",
                                                                                        new EditedWorkflow(
                                                                                                        workflow,
                                                                                                        action)
                                                                                                .address(
                                                                                                        "ViewWorkflowTransition.jspa",
                                                                                                        Map.of())),
                                                                                action.getName()),
                                                                        " (" + action.getId() + ")"),
                                                                el("td", from(workflow, action)),
                                                                el("td", to(workflow, action)))))))))
                .orElseGet(Answer::notFound);
    }

    private static String from(JiraWorkflow workflow, ActionDescriptor action) {
        return workflow.isInitialAction(action)
                ? "creation"
                : workflow.isGlobalAction(action)
                        ? "everywhere"
                        : workflow.getStepsForTransition(action).stream()
                                .map(StepDescriptor::getName)
                                .collect(Collectors.joining(", "));
    }

    private static String to(JiraWorkflow workflow, ActionDescriptor action) {
        return Stream.ofNullable(workflow.getDescriptor()
                        .getStep(action.getUnconditionalResult().getStep()))
                .map(StepDescriptor::getName)
                .findFirst()
                .orElse("itself");
    }

    Answer change(Visit visit) {
        String name = visit.text("workflowName").orElse("");
        if (!visit.isPost() || !workflows.workflowExists(name)) {
            return Answer.notFound();
        }
        switch (visit.part(1)) {
            case "CreateDraftWorkflow" -> workflows.createDraftWorkflow(visit.user(), name);
            case "PublishDraftWorkflow" -> workflows.overwriteActiveWorkflow(visit.user(), name);
            case "DeleteWorkflow" -> workflows.deleteDraftWorkflow(name);
            default ->
                workflows.copyWorkflow(
                        visit.user(), visit.text("newWorkflowName").orElseThrow(), "", workflows.getWorkflow(name));
        }
        return Answer.redirect(ADDRESS);
    }
}
