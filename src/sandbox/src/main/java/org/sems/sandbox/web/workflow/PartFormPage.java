package org.sems.sandbox.web.workflow;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;

/** Adds, changes, moves and removes what a transition asks or does: the app draws the form and says what is stored of it. */
final class PartFormPage {
    private final WorkflowManager workflows;
    private final WorkflowModules modules;
    private final PageResources resources;

    PartFormPage(WorkflowManager workflows, WorkflowModules modules, PageResources resources) {
        this.workflows = workflows;
        this.modules = modules;
        this.resources = resources;
    }

    private Optional<EditedWorkflow> open(Visit visit) {
        return EditedWorkflow.of(workflows, visit).filter(EditedWorkflow::isOpen);
    }

    Answer choose(Visit visit) {
        Kind kind = Kind.called(visit.part(1));
        return open(visit)
                .map(edited -> {
                    String title = "Add to " + edited.transition().getName();
                    List<ModuleElement> offered = modules.of(kind).stream()
                            .filter(module -> isOffered(module, kind, edited))
                            .toList();
                    return Answer.shown(
                            title,
                            Html.all(
                                    el("h1", title),
                                    el(
                                            "ul",
                                            offered.stream()
                                                    .map(module -> el(
                                                            "li",
                                                            module.resource("velocity", "input-parameters")
                                                                            .isPresent()
                                                                    ? el(
                                                                            "a",
                                                                            attr("id", module.key()),
                                                                            attr(
                                                                                    "href",
                                                                                    edited.address(
                                                                                            "AddWorkflowTransition"
                                                                                                    + kind.called
                                                                                                    + "Params!default.jspa",
                                                                                            Map.of(
                                                                                                    "pluginModuleKey",
                                                                                                    module
                                                                                                            .completeKey()))),
                                                                            modules.name(module))
                                                                    : form(
                                                                            visit,
                                                                            edited,
                                                                            "AddWorkflowTransition" + kind.called
                                                                                    + "Params",
                                                                            Map.of(
                                                                                    "pluginModuleKey",
                                                                                    module.completeKey()),
                                                                            "Add " + modules.name(module),
                                                                            Html.NOTHING))))));
                })
                .orElseGet(Answer::notFound);
    }

    private boolean isOffered(ModuleElement module, Kind kind, EditedWorkflow edited) {
        boolean once = module.text("unique").map(Boolean::parseBoolean).orElse(false);
        String type = edited.workflow().getActionType(edited.transition());
        return !(once
                        && kind.within(edited.transition()).stream()
                                .anyMatch(part -> WorkflowModules.storedKey(module)
                                        .equals(kind.arguments(part).get("full.module.key"))))
                && module.text("addable")
                        .map(types -> List.of(types.split("\\s*,\\s*")).contains(type))
                        .orElse(true);
    }

    Answer add(Visit visit) {
        Kind kind = Kind.called(visit.part(1));
        Optional<EditedWorkflow> edited = open(visit);
        Optional<ModuleElement> module = visit.text("pluginModuleKey").flatMap(key -> modules.find(kind, key));
        if (edited.isEmpty() || module.isEmpty()) {
            return Answer.notFound();
        }
        if (!visit.isPost()) {
            return shown(
                    visit,
                    edited.get(),
                    "AddWorkflowTransition" + kind.called + "Params",
                    Map.of("pluginModuleKey", module.get().completeKey()),
                    module.get(),
                    "input-parameters",
                    null);
        }
        return stored(
                visit,
                edited.get(),
                () -> kind.add(edited.get().transition(), modules.arguments(kind, module.get(), visit.parameters())));
    }

    Answer edit(Visit visit) {
        Kind kind = Kind.called(visit.part(1));
        Optional<EditedWorkflow> edited = open(visit);
        String path = visit.text("count").orElse("");
        Optional<AbstractDescriptor> part = edited.flatMap(e -> e.part(kind, path));
        Optional<ModuleElement> module = part.flatMap(p -> modules.ofPart(kind, kind.arguments(p)));
        if (module.isEmpty()) {
            return Answer.notFound();
        }
        if (!visit.isPost()) {
            return shown(
                    visit,
                    edited.get(),
                    "EditWorkflowTransition" + kind.called + "Params",
                    Map.of("count", path),
                    module.get(),
                    "edit-parameters",
                    part.get());
        }
        return stored(visit, edited.get(), () -> {
            Map<String, String> arguments = modules.arguments(kind, module.get(), visit.parameters());
            kind.arguments(part.get()).clear();
            kind.arguments(part.get()).putAll(arguments);
        });
    }

    /** {@code Delete}, {@code MoveUp} or {@code MoveDown}. */
    Answer change(Visit visit) {
        Kind kind = Kind.called(visit.part(2));
        String path = visit.text("count").orElse("");
        Optional<EditedWorkflow> edited = visit.isPost() ? open(visit) : Optional.empty();
        if (edited.flatMap(e -> e.part(kind, path)).isEmpty()) {
            return Answer.notFound();
        }
        List<AbstractDescriptor> among = edited.get().siblings(kind, path);
        int place = Integer.parseInt(path.substring(path.lastIndexOf('.') + 1)) - 1;
        return stored(visit, edited.get(), () -> {
            switch (visit.part(1)) {
                case "Delete" -> delete(edited.get(), kind, among, place);
                case "MoveUp" -> Collections.swap(among, place, Math.max(0, place - 1));
                default -> Collections.swap(among, place, Math.min(among.size() - 1, place + 1));
            }
        });
    }

    /** With the last condition the restriction goes: an empty group is no valid descriptor. */
    private static void delete(EditedWorkflow edited, Kind kind, List<AbstractDescriptor> among, int place) {
        among.remove(place);
        if (kind == Kind.CONDITION && leaves(kind.within(edited.transition())) == 0) {
            edited.transition().setRestriction(null);
        }
    }

    private static long leaves(List<AbstractDescriptor> parts) {
        return parts.stream()
                .mapToLong(part -> part instanceof ConditionDescriptor ? 1 : leaves(Kind.inside(part)))
                .sum();
    }

    /** Jira has no way for a factory to say what is wrong with a form: it ends on an error page, and nothing is stored. */
    private Answer stored(Visit visit, EditedWorkflow edited, Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException wrong) {
            return Answer.refused(500, "Not stored", el("p", wrong.getMessage()));
        }
        workflows.updateWorkflow(visit.user(), edited.workflow());
        return Answer.redirect(edited.address(TransitionPartsPage.ADDRESS, Map.of()));
    }

    private Answer shown(
            Visit visit,
            EditedWorkflow edited,
            String page,
            Map<String, String> more,
            ModuleElement module,
            String resource,
            AbstractDescriptor part) {
        String title = modules.name(module);
        Html fields = modules.page(module, resource, part).orElse(Html.NOTHING);
        return Answer.shown(
                title,
                Html.trusted(resources.headFor("atl.admin", "jira.admin")),
                Html.all(
                        el(
                                "p",
                                css("crumbs"),
                                el(
                                        "a",
                                        attr("href", edited.address(TransitionPartsPage.ADDRESS, Map.of())),
                                        edited.transition().getName())),
                        el("h1", title),
                        form(visit, edited, page, more, part == null ? "Add" : "Update", fields)));
    }

    /** As in Jira, the app's template writes rows of a table. */
    private static Html form(
            Visit visit, EditedWorkflow edited, String page, Map<String, String> more, String button, Html fields) {
        Map<String, String> hidden = new HashMap<>(edited.parameters());
        hidden.putAll(more);
        return el(
                "form",
                css("aui"),
                attr("method", "post"),
                attr("action", EditedWorkflow.FOLDER + page + ".jspa"),
                attr("name", "jiraform"),
                Tokens.input(visit.request()),
                hidden.entrySet().stream()
                        .map(field -> el(
                                "input",
                                attr("type", "hidden"),
                                attr("name", field.getKey()),
                                attr("value", field.getValue()))),
                fields.isNothing() ? null : el("table", css("jiraform"), el("tbody", fields)),
                el(
                        "button",
                        css("aui-button aui-button-primary"),
                        attr("type", "submit"),
                        attr("id", "add_submit"),
                        button));
    }
}
