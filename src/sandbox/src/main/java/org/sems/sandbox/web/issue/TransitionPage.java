package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.Inputs;
import org.sems.sandbox.web.field.Submitted;

/** Takes an issue a step further: at once, or by the step's screen. */
final class TransitionPage {
    static final String ADDRESS = "/secure/WorkflowUIDispatcher.jspa";
    private final IssueService issues;
    private final VisibleIssues visible;
    private final Transitions transitions;
    private final IssueForm form;
    private final FieldKinds kinds;

    TransitionPage(
            IssueService issues, VisibleIssues visible, Transitions transitions, IssueForm form, FieldKinds kinds) {
        this.issues = issues;
        this.visible = visible;
        this.transitions = transitions;
        this.form = form;
        this.kinds = kinds;
    }

    Answer answer(Visit visit) {
        Optional<MutableIssue> issue = visit.id("id").flatMap(id -> visible.byId(id, visit.user()));
        if (issue.isEmpty()) {
            return Answer.notFound();
        }
        Optional<Transitions.Transition> transition =
                transitions.find(issue.get(), visit.number("action", -1), visit.user());
        if (transition.isEmpty()) {
            return Answer.refused(
                    403,
                    "Not possible now",
                    Html.all(
                            el("p", "This step is not open to you now: the issue may have moved on in the meantime."),
                            el(
                                    "p",
                                    el(
                                            "a",
                                            Html.attr(
                                                    "href",
                                                    "/browse/" + issue.get().getKey()),
                                            issue.get().getKey()))));
        }
        return visit.isPost()
                ? take(visit, issue.get(), transition.get())
                : show(visit, issue.get(), transition.get(), Submitted.nothing());
    }

    private Answer take(Visit visit, MutableIssue issue, Transitions.Transition transition) {
        List<String> fields = transition.screen().map(ScreenLayout::fields).orElse(List.of());
        IssueInputParameters input = issues.newIssueInputParameters(IssueForm.parameters(visit, fields, kinds));
        IssueService.TransitionValidationResult valid =
                issues.validateTransition(visit.user(), issue.getId(), transition.id(), input);
        if (!valid.isValid()) {
            return show(visit, issue, transition, Submitted.refused(visit.parameters(), valid.getErrorCollection()));
        }
        IssueService.IssueResult moved = issues.transition(visit.user(), valid);
        return moved.isValid()
                ? Answer.redirect("/browse/" + issue.getKey())
                : show(visit, issue, transition, Submitted.refused(visit.parameters(), moved.getErrorCollection()));
    }

    private Answer show(Visit visit, MutableIssue issue, Transitions.Transition transition, Submitted submitted) {
        ScreenLayout screen =
                transition.screen().orElse(new ScreenLayout(0, "", List.of(new ScreenLayout.Tab("", List.of()))));
        Html comment = transition.screen().isEmpty()
                ? Html.NOTHING
                : Inputs.area(
                        new Inputs.Frame("comment", "Comment", "", false, null),
                        String.join("\n", submitted.texts("comment", List.of())));
        return form.show(
                visit,
                new IssueForm.Frame(
                        transition.name(),
                        ADDRESS,
                        transition.name(),
                        "/browse/" + issue.getKey(),
                        Map.of("id", issue.getId().toString(), "action", String.valueOf(transition.id())),
                        el("p", css("crumbs"), issue.getKey() + " " + issue.getSummary()),
                        comment),
                screen,
                issue,
                submitted);
    }
}
