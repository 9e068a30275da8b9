package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.screen.Operation;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.FieldNames;
import org.sems.sandbox.web.field.Submitted;

/**
 * Changes the same fields of several issues: those that stand on the edit screens of all of them and whose type has nothing
 * against it, and only those that were ticked.
 */
final class BulkEditPage {
    static final String ADDRESS = "/secure/BulkEditDetails.jspa";
    private final IssueService issues;
    private final VisibleIssues visible;
    private final Screens screens;
    private final IssueForm form;
    private final FieldKinds kinds;
    private final CustomFields customFields;

    BulkEditPage(
            IssueService issues,
            VisibleIssues visible,
            Screens screens,
            IssueForm form,
            FieldKinds kinds,
            CustomFields customFields) {
        this.customFields = customFields;
        this.issues = issues;
        this.visible = visible;
        this.screens = screens;
        this.form = form;
        this.kinds = kinds;
    }

    /** {@code keys} with commas; {@code actions} names the ticked fields. */
    Answer answer(Visit visit) {
        List<MutableIssue> chosen = new ArrayList<>();
        for (String key : visit.text("keys").orElse("").split("\\s*,\\s*")) {
            Optional<MutableIssue> issue = visible.byKey(key, visit.user());
            if (issue.isEmpty()) {
                return Answer.notFound();
            }
            if (!issues.isEditable(issue.get(), visit.user())) {
                return Answer.refused(
                        403,
                        "Not editable",
                        el(
                                "p",
                                "You may not edit " + issue.get().getKey()
                                        + ", or its status does not let anyone edit it."));
            }
            chosen.add(issue.get());
        }
        return visit.isPost() ? change(visit, chosen) : show(visit, chosen);
    }

    private Answer show(Visit visit, List<MutableIssue> chosen) {
        List<String> offered = offered(chosen);
        Html ticks = el(
                "fieldset",
                css("group"),
                el("legend", "Change"),
                offered.stream()
                        .map(field -> el(
                                "div",
                                css("checkbox"),
                                el(
                                        "input",
                                        attr("type", "checkbox"),
                                        attr("name", "actions"),
                                        attr("id", "change-" + field),
                                        attr("value", field)),
                                el("label", attr("for", "change-" + field), field))));
        return form.show(
                visit,
                new IssueForm.Frame(
                        "Edit " + chosen.size() + " issues",
                        ADDRESS,
                        "Confirm",
                        "/issues/",
                        Map.of("keys", visit.text("keys").orElse("")),
                        Html.NOTHING,
                        ticks),
                new ScreenLayout(0, "", List.of(new ScreenLayout.Tab("", offered))),
                chosen.get(0),
                Submitted.nothing());
    }

    private Answer change(Visit visit, List<MutableIssue> chosen) {
        List<String> wanted = visit.texts("actions");
        List<String> foreign = wanted.stream()
                .filter(field -> !offered(chosen).contains(field))
                .toList();
        if (!foreign.isEmpty()) {
            return Answer.refused(
                    400,
                    "Not changed",
                    el("p", "These fields are not on the edit screen of every issue: " + String.join(", ", foreign)));
        }
        List<IssueService.UpdateValidationResult> valid = chosen.stream()
                .map(issue -> issues.validateUpdate(visit.user(), issue.getId(), input(visit, wanted)))
                .toList();
        List<String> wrong = valid.stream()
                .filter(each -> !each.isValid())
                .flatMap(each -> messages(each.getErrorCollection()).stream())
                .distinct()
                .toList();
        if (!wrong.isEmpty()) {
            return Answer.refused(400, "Not changed", el("ul", wrong.stream().map(message -> el("li", message))));
        }
        valid.forEach(each -> issues.update(visit.user(), each));
        return Answer.redirect("/issues/?jql=" + "key+in+(" + visit.text("keys").orElse("") + ")");
    }

    private IssueInputParameters input(Visit visit, List<String> wanted) {
        Map<String, String[]> sent = IssueForm.parameters(visit, wanted, kinds);
        sent.keySet()
                .removeIf(
                        name -> wanted.stream().noneMatch(field -> name.equals(field) || name.startsWith(field + ":")));
        return issues.newIssueInputParameters(sent);
    }

    private List<String> offered(List<MutableIssue> chosen) {
        List<String> common = new ArrayList<>(screen(chosen.get(0)));
        chosen.forEach(issue -> common.retainAll(screen(issue)));
        common.remove("summary");
        BulkEditBean bulk = StandIns.create(ChosenIssues.class, List.<Issue>copyOf(chosen));
        common.removeIf(field -> FieldNames.customId(field)
                .flatMap(customFields::byId)
                .map(own -> own.getCustomFieldType().availableForBulkEdit(bulk) != null)
                .orElse(false));
        return common;
    }

    private List<String> screen(MutableIssue issue) {
        return screens.screenFor(issue.getProjectId(), issue.getIssueTypeId(), Operation.EDIT)
                .fields();
    }

    private static List<String> messages(ErrorCollection errors) {
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> messages.add(field + ": " + message));
        return messages;
    }
}
