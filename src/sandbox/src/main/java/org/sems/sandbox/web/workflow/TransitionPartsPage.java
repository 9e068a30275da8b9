package org.sems.sandbox.web.workflow;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;

/** One transition: its conditions, validators and post functions in their order, each in the words of who made it. */
final class TransitionPartsPage {
    static final String ADDRESS = "ViewWorkflowTransition.jspa";
    private final WorkflowManager workflows;
    private final WorkflowModules modules;

    TransitionPartsPage(WorkflowManager workflows, WorkflowModules modules) {
        this.workflows = workflows;
        this.modules = modules;
    }

    Answer answer(Visit visit) {
        return EditedWorkflow.of(workflows, visit)
                .map(edited -> show(visit, edited))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, EditedWorkflow edited) {
        String title =
                edited.transition().getName() + " in " + edited.workflow().getName();
        return Answer.shown(
                title,
                Html.all(
                        el(
                                "p",
                                css("crumbs"),
                                el(
                                        "a",
                                        attr("href", WorkflowListPage.steps(edited.workflow())),
                                        edited.workflow().getName())),
                        el("h1", title),
                        edited.isOpen()
                                ? null
                                : el("p", css("quiet"), "This workflow is in use. It is changed through a draft."),
                        Stream.of(Kind.values())
                                .map(kind -> el(
                                        "section",
                                        css("module"),
                                        attr("id", kind.module),
                                        el("h2", kind.title),
                                        parts(visit, edited, kind, kind.within(edited.transition()), ""),
                                        edited.isOpen()
                                                ? el(
                                                        "p",
                                                        el(
                                                                "a",
                                                                css("aui-button"),
                                                                attr("id", "add-" + kind.module),
                                                                attr(
                                                                        "href",
                                                                        edited.address(
                                                                                "AddWorkflowTransition" + kind.called
                                                                                        + "!default.jspa",
                                                                                Map.of())),
                                                                "Add"))
                                                : null))));
    }

    private Html parts(Visit visit, EditedWorkflow edited, Kind kind, List<AbstractDescriptor> among, String path) {
        return among.isEmpty()
                ? el("p", css("quiet"), "None.")
                : el(
                        "ol",
                        IntStream.range(0, among.size())
                                .mapToObj(i -> part(visit, edited, kind, among.get(i), path + (i + 1))));
    }

    private Html part(Visit visit, EditedWorkflow edited, Kind kind, AbstractDescriptor part, String path) {
        if (part instanceof ConditionsDescriptor group) {
            return el(
                    "li",
                    "OR".equals(group.getType()) ? "Any of these:" : "All of these:",
                    parts(visit, edited, kind, Kind.inside(group), path + "."));
        }
        Map<String, String> arguments = kind.arguments(part);
        Optional<ModuleElement> module = modules.ofPart(kind, arguments);
        return el(
                "li",
                attr("data-path", path),
                module.flatMap(known -> modules.page(known, "view", part)).orElseGet(() -> plain(arguments)),
                edited.isOpen() ? operations(visit, edited, kind, path, module) : null);
    }

    /** Jira's own parts, and those of apps that are not there. */
    private static Html plain(Map<String, String> arguments) {
        List<String> told = new ArrayList<>();
        arguments.forEach((name, value) -> {
            if (!name.equals("class.name") && !name.equals("full.module.key")) {
                told.add(name.trim() + " = " + value.trim());
            }
        });
        return Html.all(
                el("code", arguments.getOrDefault("class.name", "").trim()),
                told.isEmpty() ? null : el("span", css("quiet"), " ", String.join(", ", told)));
    }

    private static Html operations(
            Visit visit, EditedWorkflow edited, Kind kind, String path, Optional<ModuleElement> module) {
        boolean editable = module.flatMap(known -> known.resource("velocity", "edit-parameters"))
                .isPresent();
        boolean deletable = module.flatMap(known -> known.text("deletable"))
                .map(Boolean::parseBoolean)
                .orElse(true);
        boolean movable = kind == Kind.FUNCTION
                && module.flatMap(known -> known.text("orderable"))
                        .map(Boolean::parseBoolean)
                        .orElse(true);
        return el(
                "div",
                css("toolbar"),
                editable
                        ? el(
                                "a",
                                css("aui-button"),
                                attr(
                                        "href",
                                        edited.address(
                                                "EditWorkflowTransition" + kind.called + "Params!default.jspa",
                                                Map.of("count", path))),
                                "Edit")
                        : null,
                movable
                        ? Html.all(
                                button(visit, edited, "MoveUpWorkflowTransition" + kind.called, "Move up", path),
                                button(visit, edited, "MoveDownWorkflowTransition" + kind.called, "Move down", path))
                        : null,
                deletable ? button(visit, edited, "DeleteWorkflowTransition" + kind.called, "Delete", path) : null);
    }

    private static Html button(Visit visit, EditedWorkflow edited, String page, String label, String path) {
        Map<String, String> hidden = new HashMap<>(edited.parameters());
        hidden.put("count", path);
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
}
