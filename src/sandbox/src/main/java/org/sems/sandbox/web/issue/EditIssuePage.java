package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.screen.Operation;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.Submitted;

/** Changes an issue's fields on its edit screen. */
final class EditIssuePage {
    static final String ADDRESS = "/secure/EditIssue.jspa";
    private final IssueService issues;
    private final VisibleIssues visible;
    private final Screens screens;
    private final IssueForm form;
    private final FieldKinds kinds;

    EditIssuePage(IssueService issues, VisibleIssues visible, Screens screens, IssueForm form, FieldKinds kinds) {
        this.issues = issues;
        this.visible = visible;
        this.screens = screens;
        this.form = form;
        this.kinds = kinds;
    }

    Answer answer(Visit visit) {
        Optional<MutableIssue> issue = visit.id("id").flatMap(id -> visible.byId(id, visit.user()));
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
        return visit.isPost() ? update(visit, issue.get()) : show(visit, issue.get(), Submitted.nothing());
    }

    private Answer update(Visit visit, MutableIssue issue) {
        Map<String, String[]> parameters =
                IssueForm.parameters(visit, screen(issue).fields(), kinds);
        IssueService.UpdateValidationResult valid =
                issues.validateUpdate(visit.user(), issue.getId(), issues.newIssueInputParameters(parameters));
        if (!valid.isValid()) {
            return show(visit, issue, Submitted.refused(visit.parameters(), valid.getErrorCollection()));
        }
        IssueService.IssueResult updated = issues.update(visit.user(), valid);
        return updated.isValid()
                ? Answer.redirect("/browse/" + issue.getKey())
                : show(visit, issue, Submitted.refused(visit.parameters(), updated.getErrorCollection()));
    }

    private Answer show(Visit visit, MutableIssue issue, Submitted submitted) {
        String back = "/browse/" + issue.getKey();
        return form.show(
                visit,
                new IssueForm.Frame(
                        "Edit " + issue.getKey(),
                        ADDRESS,
                        "Update",
                        back,
                        Map.of("id", issue.getId().toString()),
                        el("p", css("crumbs"), issue.getSummary()),
                        Html.NOTHING),
                screen(issue),
                issue,
                submitted);
    }

    private ScreenLayout screen(MutableIssue issue) {
        return screens.screenFor(issue.getProjectId(), issue.getIssueTypeId(), Operation.EDIT);
    }
}
