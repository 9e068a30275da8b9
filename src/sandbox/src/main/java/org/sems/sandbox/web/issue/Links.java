package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.field.FieldDisplay;

/** The links of an issue to issues that the user may see, by what they say. */
final class Links {

    /** One link from one issue's side. */
    record Link(long id, String says, Issue other) {}

    private final IssueLinkManager links;
    private final VisibleIssues visible;

    Links(IssueLinkManager links, VisibleIssues visible) {
        this.links = links;
        this.visible = visible;
    }

    List<Link> of(Issue issue, ApplicationUser user) {
        List<Link> all = new ArrayList<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            all.add(new Link(link.getId(), link.getIssueLinkType().getOutward(), link.getDestinationObject()));
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            all.add(new Link(link.getId(), link.getIssueLinkType().getInward(), link.getSourceObject()));
        }
        return all.stream()
                .filter(link -> link.other() != null && visible.sees(user, link.other()))
                .toList();
    }

    Html show(Issue issue, ApplicationUser user, boolean mayLink, HttpServletRequest request) {
        Map<String, List<Link>> said = new LinkedHashMap<>();
        of(issue, user)
                .forEach(link -> said.computeIfAbsent(link.says(), each -> new ArrayList<>())
                        .add(link));
        if (said.isEmpty()) {
            return Html.NOTHING;
        }
        return el(
                "section",
                css("module links"),
                attr("id", "linkingmodule"),
                el("h2", "Issue links"),
                said.entrySet().stream()
                        .map(entry -> Html.all(
                                el("h3", entry.getKey()),
                                el("ul", entry.getValue().stream().map(link -> line(issue, link, mayLink, request))))));
    }

    private static Html line(Issue issue, Link link, boolean mayLink, HttpServletRequest request) {
        return el(
                "li",
                el(
                        "a",
                        css("issue-link"),
                        attr("href", "/browse/" + link.other().getKey()),
                        link.other().getKey()),
                " ",
                link.other().getSummary(),
                " ",
                FieldDisplay.status(link.other().getStatus()),
                mayLink
                        ? el(
                                "form",
                                css("no-print"),
                                attr("method", "post"),
                                attr("action", LinkIssuePage.REMOVE),
                                attr("style", "display:inline"),
                                Tokens.input(request),
                                el("input", attr("type", "hidden"), attr("name", "id"), attr("value", issue.getId())),
                                el("input", attr("type", "hidden"), attr("name", "link"), attr("value", link.id())),
                                " ",
                                el(
                                        "button",
                                        css("link quiet"),
                                        attr("type", "submit"),
                                        attr(
                                                "aria-label",
                                                "Remove the link to "
                                                        + link.other().getKey()),
                                        "remove"))
                        : null);
    }
}
