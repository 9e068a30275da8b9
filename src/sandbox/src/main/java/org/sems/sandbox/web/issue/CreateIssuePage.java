package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.screen.Operation;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.Draft;
import org.sems.sandbox.web.field.Submitted;

/** Creates an issue in two steps: project and type, then the create screen. */
final class CreateIssuePage {
    static final String ADDRESS = "/secure/CreateIssueDetails.jspa";
    private final IssueService issues;
    private final Projects projects;
    private final Permissions permissions;
    private final Screens screens;
    private final IssueForm form;
    private final FieldKinds kinds;

    CreateIssuePage(
            IssueService issues,
            Projects projects,
            Permissions permissions,
            Screens screens,
            IssueForm form,
            FieldKinds kinds) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.screens = screens;
        this.form = form;
        this.kinds = kinds;
    }

    Answer choose(Visit visit) {
        List<Project> open = projects.all().stream()
                .filter(project -> mayCreate(visit.user(), project))
                .toList();
        if (open.isEmpty()) {
            return Answer.refused(403, "Create issue", el("p", "There is no project in which you may create issues."));
        }
        return Answer.shown(
                "Create issue",
                Html.all(
                        el("h1", "Create issue"),
                        el("p", "Choose what to create, and where."),
                        open.stream()
                                .map(project -> el(
                                        "section",
                                        css("module"),
                                        el("h2", project.getName(), " (", project.getKey(), ")"),
                                        el(
                                                "ul",
                                                css("plain"),
                                                project.getIssueTypes().stream()
                                                        .filter(type -> !type.isSubTask())
                                                        .map(type -> el(
                                                                "li",
                                                                el(
                                                                        "a",
                                                                        attr(
                                                                                "href",
                                                                                ADDRESS + "?pid=" + project.getId()
                                                                                        + "&issuetype=" + type.getId()),
                                                                        type.getName()),
                                                                type.getDescription() == null
                                                                                || type.getDescription()
                                                                                        .isBlank()
                                                                        ? null
                                                                        : el(
                                                                                "span",
                                                                                css("quiet"),
                                                                                " – ",
                                                                                type.getDescription()))))))));
    }

    Answer details(Visit visit) {
        Optional<Project> project =
                visit.id("pid").flatMap(projects::byId).filter(found -> mayCreate(visit.user(), found));
        Optional<IssueType> type = project.flatMap(found -> found.getIssueTypes().stream()
                .filter(each ->
                        visit.text("issuetype").filter(each.getId()::equals).isPresent())
                .findFirst());
        if (type.isEmpty()) {
            return Answer.notFound();
        }
        return visit.isPost()
                ? create(visit, project.get(), type.get())
                : show(visit, project.get(), type.get(), Submitted.nothing());
    }

    private Answer create(Visit visit, Project project, IssueType type) {
        Map<String, String[]> parameters =
                IssueForm.parameters(visit, screen(project, type).fields(), kinds);
        IssueInputParameters input = issues.newIssueInputParameters(parameters);
        input.setProjectId(project.getId());
        input.setIssueTypeId(type.getId());
        IssueService.CreateValidationResult valid = issues.validateCreate(visit.user(), input);
        if (!valid.isValid()) {
            return show(visit, project, type, Submitted.refused(visit.parameters(), valid.getErrorCollection()));
        }
        IssueService.IssueResult created = issues.create(visit.user(), valid);
        return created.isValid()
                ? Answer.redirect("/browse/" + created.getIssue().getKey())
                : show(visit, project, type, Submitted.refused(visit.parameters(), created.getErrorCollection()));
    }

    private Answer show(Visit visit, Project project, IssueType type, Submitted submitted) {
        return form.show(
                visit,
                new IssueForm.Frame(
                        "Create " + type.getName(),
                        ADDRESS,
                        "Create",
                        "/secure/CreateIssue!default.jspa",
                        Map.of("pid", project.getId().toString(), "issuetype", type.getId()),
                        el(
                                "p",
                                css("crumbs"),
                                el("a", attr("href", "/projects/" + project.getKey()), project.getName())),
                        Html.NOTHING),
                screen(project, type),
                Draft.of(project, type),
                submitted);
    }

    private ScreenLayout screen(Project project, IssueType type) {
        return screens.screenFor(project.getId(), type.getId(), Operation.CREATE);
    }

    private boolean mayCreate(ApplicationUser user, Project project) {
        return permissions.may(ProjectPermissions.CREATE_ISSUES, project.getId(), user);
    }
}
