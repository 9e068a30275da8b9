package org.sems.sandbox.web.search;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.filter.Filters;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.FieldDisplay;
import org.sems.sandbox.web.field.FieldNames;

/** The issues that a text of JQL finds, as a table. */
final class NavigatorPage {
    static final int PAGE = 50;
    private final IssueSearch search;
    private final Columns columns;
    private final FieldDisplay display;
    private final FieldNames names;
    private final Filters filters;
    private final PageResources resources;

    NavigatorPage(
            IssueSearch search,
            Columns columns,
            FieldDisplay display,
            FieldNames names,
            Filters filters,
            PageResources resources) {
        this.search = search;
        this.columns = columns;
        this.display = display;
        this.names = names;
        this.filters = filters;
        this.resources = resources;
    }

    Answer answer(Visit visit) throws SearchException {
        Optional<SearchRequest> filter = visit.id("filter").flatMap(id -> filters.byId(id, visit.user()));
        if (visit.id("filter").isPresent() && filter.isEmpty()) {
            return Answer.notFound();
        }
        String jql = visit.text("jql")
                .or(() -> filter.map(found -> search.textOf(found.getQuery())))
                .orElse("");
        int start = visit.number("startIndex", 0);
        IssueSearch.Outcome outcome = search.find(visit.user(), jql, start, PAGE);
        List<String> shown = columns.chosen(visit);
        String title = filter.map(SearchRequest::getName).orElse("Issues");
        Html body = Html.all(
                el("h1", title),
                box(jql),
                messages(outcome),
                outcome.isRefused()
                        ? null
                        : Html.all(
                                count(outcome, start, jql),
                                outcome.issues().isEmpty() ? null : table(outcome.issues(), shown, jql),
                                pager(outcome, start, jql),
                                choice(jql, shown)),
                saved(visit));
        return Answer.shown(
                title, Html.trusted(resources.headFor("jira.general", "atl.general", "jira.navigator.advanced")), body);
    }

    private static Html box(String jql) {
        return el(
                "form",
                css("aui"),
                attr("method", "get"),
                attr("action", "/issues/"),
                attr("role", "search"),
                el(
                        "div",
                        css("field-group"),
                        el("label", attr("for", "advanced-search"), "JQL"),
                        el(
                                "textarea",
                                css("textarea wide"),
                                attr("id", "advanced-search"),
                                attr("name", "jql"),
                                attr("rows", 2),
                                attr("style", "min-height:0"),
                                attr("spellcheck", "false"),
                                jql)),
                el("button", css("aui-button aui-button-primary"), attr("type", "submit"), "Search"));
    }

    private static Html messages(IssueSearch.Outcome outcome) {
        return Html.all(
                message("aui-message-error", outcome.errors()), message("aui-message-warning", outcome.warnings()));
    }

    private static Html message(String look, List<String> messages) {
        return messages.isEmpty()
                ? Html.NOTHING
                : el(
                        "div",
                        css("aui-message " + look),
                        attr("role", "alert"),
                        el("ul", messages.stream().map(message -> el("li", message))));
    }

    private static Html count(IssueSearch.Outcome outcome, int start, String jql) {
        String says = outcome.total() == 0
                ? "No issues were found."
                : (start + 1) + "–" + (start + outcome.issues().size()) + " of " + outcome.total();
        return el(
                "div",
                css("toolbar"),
                el(
                        "span",
                        css("results-count-text"),
                        attr("data-total", outcome.total()),
                        attr("role", "status"),
                        says),
                el("a", css("aui-button"), attr("href", "/sr/csv?jql=" + encoded(jql)), "Export CSV"));
    }

    private Html table(List<Issue> issues, List<String> shown, String jql) {
        return el(
                "div",
                css("scroll"),
                attr("tabindex", 0),
                attr("role", "region"),
                attr("aria-label", "Issues"),
                el(
                        "table",
                        css("aui"),
                        attr("id", "issuetable"),
                        el("thead", el("tr", shown.stream().map(field -> head(field, jql)))),
                        el(
                                "tbody",
                                issues.stream()
                                        .map(issue -> el(
                                                "tr",
                                                css("issuerow"),
                                                attr("data-issuekey", issue.getKey()),
                                                shown.stream()
                                                        .map(field -> el(
                                                                "td", css(field), display.column(field, issue))))))));
    }

    private Html head(String field, String jql) {
        Optional<String> name = columns.jqlName(field);
        if (name.isEmpty()) {
            return el("th", attr("scope", "col"), names.of(field));
        }
        boolean up = Sorting.isUp(jql, name.get());
        boolean down = Sorting.isDown(jql, name.get());
        return el(
                "th",
                attr("scope", "col"),
                attr("aria-sort", up ? "ascending" : down ? "descending" : null),
                el(
                        "a",
                        attr("href", "/issues/?jql=" + encoded(Sorting.by(jql, name.get()))),
                        names.of(field),
                        up ? " ↑" : down ? " ↓" : null));
    }

    private static Html pager(IssueSearch.Outcome outcome, int start, String jql) {
        if (start == 0 && outcome.total() <= PAGE) {
            return Html.NOTHING;
        }
        return el(
                "nav",
                css("pager"),
                attr("aria-label", "Pages"),
                start > 0 ? page("Previous", Math.max(0, start - PAGE), jql) : null,
                start + PAGE < outcome.total() ? page("Next", start + PAGE, jql) : null);
    }

    private static Html page(String name, int start, String jql) {
        return el("a", css("aui-button"), attr("href", "/issues/?jql=" + encoded(jql) + "&startIndex=" + start), name);
    }

    private Html choice(String jql, List<String> shown) {
        return el(
                "details",
                css("no-print"),
                el("summary", "Columns"),
                el(
                        "form",
                        css("aui"),
                        attr("method", "get"),
                        attr("action", "/issues/"),
                        el("input", attr("type", "hidden"), attr("name", "jql"), attr("value", jql)),
                        el(
                                "fieldset",
                                el("legend", css("visually-hidden"), "Columns"),
                                columns.all().stream()
                                        .map(field -> el(
                                                "div",
                                                css("checkbox"),
                                                el(
                                                        "input",
                                                        attr("type", "checkbox"),
                                                        attr("name", "columns"),
                                                        attr("id", "column-" + field),
                                                        attr("value", field),
                                                        attr("checked", shown.contains(field))),
                                                " ",
                                                el("label", attr("for", "column-" + field), names.of(field))))),
                        el("button", css("aui-button"), attr("type", "submit"), "Show these columns")));
    }

    private Html saved(Visit visit) {
        List<SearchRequest> all = filters.visibleTo(visit.user());
        return all.isEmpty()
                ? Html.NOTHING
                : el(
                        "section",
                        css("no-print"),
                        el("h2", "Filters"),
                        el(
                                "ul",
                                css("plain"),
                                all.stream()
                                        .map(filter -> el(
                                                "li",
                                                el(
                                                        "a",
                                                        attr("href", "/issues/?filter=" + filter.getId()),
                                                        filter.getName())))));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
