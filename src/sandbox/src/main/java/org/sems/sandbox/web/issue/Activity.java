package org.sems.sandbox.web.issue;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.Inputs;
import org.sems.sandbox.web.field.Times;

/** What people said about an issue, and what was changed in it: by whom, when, from what to what. */
final class Activity {
    private final CommentManager comments;
    private final ChangeHistoryManager histories;

    Activity(CommentManager comments, ChangeHistoryManager histories) {
        this.comments = comments;
        this.histories = histories;
    }

    Html show(Visit visit, Issue issue, boolean mayComment) {
        boolean history = visit.text("tab").filter("history"::equals).isPresent();
        return el(
                "section",
                attr("id", "activitymodule"),
                el("h2", "Activity"),
                el(
                        "nav",
                        css("tabs"),
                        attr("aria-label", "Activity"),
                        tab(issue, "comments", "Comments", !history),
                        tab(issue, "history", "History", history)),
                history ? history(issue) : comments(visit, issue, mayComment));
    }

    private static Html tab(Issue issue, String tab, String name, boolean current) {
        return el(
                "a",
                attr("href", "/browse/" + issue.getKey() + "?tab=" + tab + "#activitymodule"),
                attr("aria-current", current ? "page" : null),
                name);
    }

    private Html comments(Visit visit, Issue issue, boolean mayComment) {
        List<Comment> all = comments.getCommentsForUser(issue, visit.user());
        return Html.all(
                all.isEmpty() ? el("p", css("quiet"), "No comments yet.") : null,
                all.stream()
                        .map(comment -> el(
                                "article",
                                css("comment"),
                                attr("id", "comment-" + comment.getId()),
                                el(
                                        "div",
                                        css("quiet"),
                                        name(comment.getAuthorApplicationUser()),
                                        ", ",
                                        Times.minute(comment.getCreated())),
                                el("div", css("prose"), comment.getBody()))),
                mayComment
                        ? el(
                                "form",
                                css("aui"),
                                attr("method", "post"),
                                attr("action", CommentPage.ADDRESS),
                                Tokens.input(visit.request()),
                                el("input", attr("type", "hidden"), attr("name", "id"), attr("value", issue.getId())),
                                Inputs.area(new Inputs.Frame("comment", "Comment", "", false, null), ""),
                                el("button", css("aui-button"), attr("type", "submit"), "Add comment"))
                        : null);
    }

    private Html history(Issue issue) {
        List<ChangeHistory> all = histories.getChangeHistories(issue);
        if (all.isEmpty()) {
            return el("p", css("quiet"), "Nothing was changed yet.");
        }
        return el(
                "div",
                css("scroll"),
                attr("tabindex", 0),
                attr("role", "region"),
                attr("aria-label", "History"),
                el(
                        "table",
                        css("aui"),
                        attr("id", "issue-history"),
                        el(
                                "thead",
                                el(
                                        "tr",
                                        List.of("When", "Who", "Field", "From", "To").stream()
                                                .map(head -> el("th", attr("scope", "col"), head)))),
                        el("tbody", all.stream().map(Activity::rows))));
    }

    private static Html rows(ChangeHistory history) {
        return Html.all(history.getChangeItemBeans().stream()
                .map(item -> el(
                        "tr",
                        el("td", css("nowrap"), Times.minute(history.getTimePerformed())),
                        el("td", name(history.getAuthorObject())),
                        el("td", item.getField()),
                        el("td", css("prose"), said(item, true)),
                        el("td", css("prose"), said(item, false)))));
    }

    private static String said(ChangeItemBean item, boolean before) {
        String words = before ? item.getFromString() : item.getToString();
        String raw = before ? item.getFrom() : item.getTo();
        return words != null ? words : raw == null ? "" : raw;
    }

    private static String name(ApplicationUser user) {
        return user == null ? "Anonymous" : user.getDisplayName();
    }
}
