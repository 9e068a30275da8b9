package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.sandbox.linktypes.LinkTypes;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.Choice;
import org.sems.sandbox.web.field.Inputs;

/** Links an issue to another, and takes links away. */
final class LinkIssuePage {
    static final String ADDRESS = "/secure/LinkJiraIssue.jspa";
    static final String REMOVE = "/secure/DeleteLink.jspa";
    private final VisibleIssues visible;
    private final IssueLinkManager links;
    private final LinkTypes types;
    private final PermissionManager permissions;

    LinkIssuePage(VisibleIssues visible, IssueLinkManager links, LinkTypes types, PermissionManager permissions) {
        this.visible = visible;
        this.links = links;
        this.types = types;
        this.permissions = permissions;
    }

    Answer link(Visit visit) throws CreateException {
        Optional<MutableIssue> issue = linkable(visit);
        if (issue.isEmpty()) {
            return Answer.notFound();
        }
        return visit.isPost() ? create(visit, issue.get()) : show(visit, issue.get(), null);
    }

    private Answer create(Visit visit, Issue issue) throws CreateException {
        Optional<MutableIssue> other =
                visit.text("key").flatMap(key -> visible.byKey(key.toUpperCase(java.util.Locale.ROOT), visit.user()));
        if (other.isEmpty()) {
            return show(visit, issue, "There is no such issue, or you may not see it.");
        }
        if (other.get().getId().equals(issue.getId())) {
            return show(visit, issue, "An issue cannot be linked to itself.");
        }
        String[] choice = visit.text("says").orElse("").split("-");
        Optional<IssueLinkType> type = choice.length == 2 && choice[1].matches("\\d{1,18}")
                ? types.byId(Long.parseLong(choice[1]))
                : Optional.empty();
        if (type.isEmpty()) {
            return show(visit, issue, "Choose how the two are linked.");
        }
        boolean outward = choice[0].equals("out");
        links.createIssueLink(
                outward ? issue.getId() : other.get().getId(),
                outward ? other.get().getId() : issue.getId(),
                type.get().getId(),
                null,
                visit.user());
        return Answer.redirect("/browse/" + issue.getKey());
    }

    Answer remove(Visit visit) {
        Optional<MutableIssue> issue = visit.isPost() ? linkable(visit) : Optional.empty();
        Optional<IssueLink> link = issue.isPresent()
                ? visit.id("link")
                        .map(links::getIssueLink)
                        .filter(each -> each.getSourceId().equals(issue.get().getId())
                                || each.getDestinationId().equals(issue.get().getId()))
                : Optional.empty();
        if (link.isEmpty()) {
            return Answer.notFound();
        }
        links.removeIssueLink(link.get(), visit.user());
        return Answer.redirect("/browse/" + issue.get().getKey());
    }

    private Optional<MutableIssue> linkable(Visit visit) {
        return visit.id("id")
                .flatMap(id -> visible.byId(id, visit.user()))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, visit.user()));
    }

    private Answer show(Visit visit, Issue issue, String error) {
        List<Choice> choices = types.all().stream()
                .filter(type -> !type.isSystemLinkType())
                .flatMap(type -> Stream.of(
                        new Choice("out-" + type.getId(), type.getOutward()),
                        new Choice("in-" + type.getId(), type.getInward())))
                .toList();
        String title = "Link " + issue.getKey();
        return Answer.shown(
                title,
                Html.all(
                        el("h1", title),
                        el("p", css("crumbs"), issue.getSummary()),
                        el(
                                "form",
                                css("aui"),
                                attr("method", "post"),
                                attr("action", ADDRESS),
                                Tokens.input(visit.request()),
                                el("input", attr("type", "hidden"), attr("name", "id"), attr("value", issue.getId())),
                                Inputs.select(
                                        new Inputs.Frame("says", "This issue", "", true, null),
                                        choices,
                                        visit.text("says").orElse("")),
                                Inputs.text(
                                        new Inputs.Frame(
                                                "key",
                                                "Issue",
                                                "A key, as "
                                                        + issue.getProjectObject()
                                                                .getKey() + "-1.",
                                                true,
                                                error),
                                        "text",
                                        visit.text("key").orElse("")),
                                el(
                                        "div",
                                        css("buttons-container"),
                                        el(
                                                "div",
                                                css("buttons"),
                                                el(
                                                        "button",
                                                        css("aui-button aui-button-primary"),
                                                        attr("type", "submit"),
                                                        "Link"),
                                                el(
                                                        "a",
                                                        css("aui-button aui-button-link cancel"),
                                                        attr("href", "/browse/" + issue.getKey()),
                                                        "Cancel"))))));
    }
}
