package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.screen.Operation;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.screen.Screens;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Panels;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.FieldDisplay;
import org.sems.sandbox.web.field.FieldNames;

/** One issue: what its view screen shows, what is linked and said, and the steps that are open. */
final class ViewIssuePage {
    private static final List<String> ALWAYS =
            List.of("issuetype", "status", "priority", "resolution", "labels", "components", "security");
    private static final List<String> PEOPLE = List.of("assignee", "reporter", "creator");
    private static final List<String> DATES = List.of("duedate", "created", "updated", "resolutiondate");
    private static final Set<String> ELSEWHERE =
            Set.of("summary", "description", "issuelinks", "attachment", "comment", "environment");

    private final VisibleIssues visible;
    private final IssueService issues;
    private final Screens screens;
    private final FieldDisplay display;
    private final FieldNames names;
    private final Transitions transitions;
    private final Links links;
    private final Activity activity;
    private final AttachmentManager attachments;
    private final PermissionManager permissions;
    private final Panels panels;
    private final PageResources resources;

    ViewIssuePage(
            VisibleIssues visible,
            IssueService issues,
            Screens screens,
            FieldDisplay display,
            FieldNames names,
            Transitions transitions,
            Links links,
            Activity activity,
            AttachmentManager attachments,
            PermissionManager permissions,
            Panels panels,
            PageResources resources) {
        this.visible = visible;
        this.issues = issues;
        this.screens = screens;
        this.display = display;
        this.names = names;
        this.transitions = transitions;
        this.links = links;
        this.activity = activity;
        this.attachments = attachments;
        this.permissions = permissions;
        this.panels = panels;
        this.resources = resources;
    }

    Answer answer(Visit visit) {
        Optional<MutableIssue> found = visible.byKey(visit.part(1).toUpperCase(java.util.Locale.ROOT), visit.user());
        return found.map(issue -> page(visit, issue)).orElseGet(Answer::notFound);
    }

    private Answer page(Visit visit, Issue issue) {
        Map<String, Object> context = new HashMap<>(Map.of("issue", issue, "project", issue.getProjectObject()));
        boolean mayLink = permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, visit.user());
        boolean mayComment = permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, visit.user());
        Html left = el(
                "div",
                details(issue),
                description(issue),
                panels.at("atl.jira.view.issue.left.context", context),
                attached(issue),
                links.show(issue, visit.user(), mayLink, visit.request()),
                activity.show(visit, issue, mayComment));
        Html right = el(
                "aside",
                attr("aria-label", "People, dates and more"),
                section("People", "peoplemodule", PEOPLE, issue),
                section("Dates", "datesmodule", DATES, issue),
                panels.at("atl.jira.view.issue.right.context", context));
        Html body = Html.all(
                el(
                        "p",
                        css("crumbs"),
                        el(
                                "a",
                                attr(
                                        "href",
                                        "/projects/" + issue.getProjectObject().getKey()),
                                issue.getProjectObject().getName()),
                        " / ",
                        el(
                                "a",
                                attr("id", "key-val"),
                                css("issue-link"),
                                attr("href", "/browse/" + issue.getKey()),
                                issue.getKey())),
                el("h1", attr("id", "summary-val"), issue.getSummary()),
                toolbar(visit, issue, mayLink),
                el("div", css("columns"), left, right));
        return Answer.shown(
                "[" + issue.getKey() + "] " + issue.getSummary(),
                Html.trusted(resources.headFor("jira.general", "atl.general", "jira.view.issue")),
                body);
    }

    private Html toolbar(Visit visit, Issue issue, boolean mayLink) {
        return el(
                "div",
                css("toolbar"),
                attr("id", "issue-operations"),
                issues.isEditable(issue, visit.user())
                        ? el(
                                "a",
                                css("aui-button"),
                                attr("id", "edit-issue"),
                                attr("href", EditIssuePage.ADDRESS + "?id=" + issue.getId()),
                                "Edit")
                        : null,
                mayLink
                        ? el(
                                "a",
                                css("aui-button"),
                                attr("id", "link-issue"),
                                attr("href", LinkIssuePage.ADDRESS + "?id=" + issue.getId()),
                                "Link")
                        : null,
                transitions.of(issue, visit.user()).stream().map(transition -> step(visit, issue, transition)));
    }

    private static Html step(Visit visit, Issue issue, Transitions.Transition transition) {
        if (transition.screen().isPresent()) {
            return el(
                    "a",
                    css("aui-button issueaction-workflow-transition"),
                    attr("id", "action_id_" + transition.id()),
                    attr("href", TransitionPage.ADDRESS + "?id=" + issue.getId() + "&action=" + transition.id()),
                    transition.name());
        }
        return el(
                "form",
                attr("method", "post"),
                attr("action", TransitionPage.ADDRESS),
                attr("style", "margin:0"),
                Tokens.input(visit.request()),
                el("input", attr("type", "hidden"), attr("name", "id"), attr("value", issue.getId())),
                el("input", attr("type", "hidden"), attr("name", "action"), attr("value", transition.id())),
                el(
                        "button",
                        css("aui-button issueaction-workflow-transition"),
                        attr("type", "submit"),
                        attr("id", "action_id_" + transition.id()),
                        transition.name()));
    }

    /** What every issue has, then the fields of the view screen that hold something, in the screen's order. */
    private Html details(Issue issue) {
        ScreenLayout screen = screens.screenFor(issue.getProjectId(), issue.getIssueTypeId(), Operation.VIEW);
        Set<String> fields = new LinkedHashSet<>(ALWAYS);
        fields.addAll(screen.fields());
        fields.removeAll(PEOPLE);
        fields.removeAll(DATES);
        fields.removeAll(ELSEWHERE);
        return section("Details", "details-module", List.copyOf(fields), issue);
    }

    private Html section(String title, String id, List<String> fields, Issue issue) {
        return el(
                "section",
                css("module"),
                attr("id", id),
                el("h2", title),
                el("dl", css("fields"), fields.stream().map(field -> row(field, issue))));
    }

    private Html row(String field, Issue issue) {
        Html value = display.view(field, issue);
        return value.isNothing()
                ? Html.NOTHING
                : Html.all(el("dt", names.of(field)), el("dd", attr("id", field + "-val"), value));
    }

    private Html description(Issue issue) {
        Html text = display.view("description", issue);
        return text.isNothing()
                ? Html.NOTHING
                : el("section", css("module"), attr("id", "descriptionmodule"), el("h2", "Description"), text);
    }

    private Html attached(Issue issue) {
        var files = attachments.getAttachments(issue);
        return files.isEmpty()
                ? Html.NOTHING
                : el(
                        "section",
                        css("module"),
                        attr("id", "attachmentmodule"),
                        el("h2", "Attachments"),
                        el(
                                "ul",
                                css("plain"),
                                files.stream()
                                        .map(file -> el(
                                                "li",
                                                el(
                                                        "a",
                                                        attr("href", "/secure/attachment/" + file.getId() + "/"),
                                                        file.getFilename()),
                                                el("span", css("quiet"), " ", file.getFilesize(), " bytes")))));
    }
}
