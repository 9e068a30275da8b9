package org.sems.sandbox.web.place;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Panels;
import org.sems.sandbox.web.Visit;

/** The projects that a user may browse, and one of them: what it is, and the pages that the plugin adds to it. */
public final class ProjectPages {
    private final Projects projects;
    private final PermissionManager permissions;
    private final Panels panels;
    private final PageResources resources;

    public ProjectPages(Projects projects, PermissionManager permissions, Panels panels, PageResources resources) {
        this.projects = projects;
        this.permissions = permissions;
        this.panels = panels;
        this.resources = resources;
    }

    public Answer list(Visit visit) {
        List<Project> visible = projects.all().stream()
                .filter(project -> mayBrowse(visit.user(), project))
                .toList();
        return Answer.shown(
                "Projects",
                Html.all(
                        el("h1", "Projects"),
                        visible.isEmpty()
                                ? el("p", "There is no project that you may see.")
                                : el(
                                        "table",
                                        css("aui"),
                                        el(
                                                "thead",
                                                el(
                                                        "tr",
                                                        List.of("Project", "Key", "Lead").stream()
                                                                .map(head -> el("th", attr("scope", "col"), head)))),
                                        el(
                                                "tbody",
                                                visible.stream()
                                                        .map(project -> el(
                                                                "tr",
                                                                el(
                                                                        "td",
                                                                        el(
                                                                                "a",
                                                                                attr(
                                                                                        "href",
                                                                                        "/projects/"
                                                                                                + project.getKey()),
                                                                                project.getName())),
                                                                el("td", project.getKey()),
                                                                el(
                                                                        "td",
                                                                        project.getProjectLead() == null
                                                                                ? ""
                                                                                : project.getProjectLead()
                                                                                        .getDisplayName())))))));
    }

    public Answer one(Visit visit) {
        Optional<Project> found = projects.byKey(visit.part(1)).filter(project -> mayBrowse(visit.user(), project));
        return found.map(project -> page(visit, project)).orElseGet(Answer::notFound);
    }

    private Answer page(Visit visit, Project project) {
        Map<String, Object> context = new HashMap<>(Map.of(
                "project",
                project,
                "projectKey",
                project.getKey(),
                "pathEncodedProjectKey",
                project.getKey(),
                "projectKeyEncoded",
                project.getKey()));
        List<Panels.Item> items = panels.items("jira.project.sidebar.plugins.navigation", context);
        Html content =
                visit.text("selectedItem").map(item -> panels.at(item, context)).orElseGet(() -> summary(project));
        return Answer.shown(
                project.getName(),
                Html.trusted(resources.headFor("jira.general", "atl.general", "jira.project.sidebar")),
                Html.all(
                        el(
                                "p",
                                css("crumbs"),
                                el("a", attr("href", "/secure/BrowseProjects.jspa"), "Projects"),
                                " / ",
                                project.getKey()),
                        el("h1", project.getName()),
                        el(
                                "nav",
                                css("tabs"),
                                attr("aria-label", "Project"),
                                el(
                                        "a",
                                        attr("href", "/projects/" + project.getKey()),
                                        attr(
                                                "aria-current",
                                                visit.text("selectedItem").isEmpty() ? "page" : null),
                                        "Summary"),
                                items.stream()
                                        .map(item -> el(
                                                "a",
                                                attr("id", item.id()),
                                                attr("href", item.address()),
                                                attr(
                                                        "aria-current",
                                                        item.address().equals(visit.address()) ? "page" : null),
                                                item.label())),
                                el("a", attr("href", issues(project)), "Issues")),
                        content));
    }

    private static String issues(Project project) {
        return "/issues/?jql="
                + URLEncoder.encode("project = " + project.getKey() + " ORDER BY updated DESC", StandardCharsets.UTF_8);
    }

    private static Html summary(Project project) {
        return Html.all(
                project.getDescription() == null ? null : el("p", project.getDescription()),
                el("h2", "Issue types"),
                el(
                        "ul",
                        css("plain"),
                        project.getIssueTypes().stream()
                                .map(type -> el(
                                        "li",
                                        el(
                                                "a",
                                                attr(
                                                        "href",
                                                        "/issues/?jql="
                                                                + URLEncoder.encode(
                                                                        "project = " + project.getKey()
                                                                                + " AND issuetype = \"" + type.getName()
                                                                                + "\"",
                                                                        StandardCharsets.UTF_8)),
                                                type.getName())))));
    }

    private boolean mayBrowse(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }
}
