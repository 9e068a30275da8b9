package org.sems.sandbox.web.dashboard;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.annotation.Nullable;
import org.sems.sandbox.dashboard.Dashboards;
import org.sems.sandbox.item.DashboardItem;
import org.sems.sandbox.item.DashboardItems;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dashboards that a user may see, and one of them with its items. */
public final class DashboardPage {
    public static final String ADDRESS = "/secure/Dashboard.jspa";
    private static final Logger LOG = LoggerFactory.getLogger(DashboardPage.class);
    private final Dashboards dashboards;
    private final DashboardItems items;
    private final PageResources resources;

    public DashboardPage(Dashboards dashboards, DashboardItems items, PageResources resources) {
        this.dashboards = dashboards;
        this.items = items;
        this.resources = resources;
    }

    public Answer answer(Visit visit) {
        List<PortalPage> all = dashboards.visibleTo(visit.user());
        Optional<PortalPage> wanted = visit.id("selectPageId").isPresent()
                ? visit.id("selectPageId").flatMap(id -> dashboards.byId(id, visit.user()))
                : all.stream().findFirst();
        if (visit.id("selectPageId").isPresent() && wanted.isEmpty()) {
            return Answer.notFound();
        }
        Html list = el(
                "nav",
                css("tabs"),
                attr("aria-label", "Dashboards"),
                all.stream()
                        .map(page -> el(
                                "a",
                                attr("href", ADDRESS + "?selectPageId=" + page.getId()),
                                attr(
                                        "aria-current",
                                        wanted.filter(found -> found.getId().equals(page.getId()))
                                                        .isPresent()
                                                ? "page"
                                                : null),
                                page.getName())));
        Html head = Html.trusted(resources.headFor("jira.general", "atl.general", "atl.dashboard"));
        String title = wanted.map(PortalPage::getName).orElse("Dashboards");
        return Answer.shown(
                title,
                head,
                Html.all(
                        el("h1", title),
                        all.size() > 1 ? list : null,
                        wanted.map(page -> page(visit, page))
                                .orElseGet(() -> el("p", "There is no dashboard that you may see."))));
    }

    private Html page(Visit visit, PortalPage page) {
        boolean own = owns(visit.user(), page);
        List<List<PortletConfiguration>> columns = dashboards.gadgets(page.getId());
        String look = columns.size() == 3 ? "three" : columns.size() == 2 ? "two" : "one";
        boolean empty = columns.stream().allMatch(List::isEmpty);
        return Html.all(
                page.getDescription() == null || page.getDescription().isBlank()
                        ? null
                        : el("p", css("quiet"), page.getDescription()),
                empty
                        ? el("p", css("quiet"), "Nothing is on this dashboard yet.")
                        : el(
                                "div",
                                css("dashboard " + look),
                                attr("id", "dashboard"),
                                IntStream.range(0, columns.size())
                                        .mapToObj(column -> el(
                                                "div",
                                                css("column"),
                                                columns.get(column).stream().map(item -> item(visit, item, own))))),
                own ? add(visit, page, columns.size()) : null);
    }

    static boolean owns(@Nullable ApplicationUser user, PortalPage page) {
        return page.getOwner() != null
                && user != null
                && page.getOwner().getKey().equals(user.getKey());
    }

    private Html item(Visit visit, PortletConfiguration item, boolean own) {
        Optional<DashboardItem> known = key(item).flatMap(items::find);
        return el(
                "section",
                css("dashboard-slot"),
                attr("id", "gadget-" + item.getId()),
                known.isEmpty() ? unavailable() : html(known.get(), item, own),
                own ? remove(visit, item) : null);
    }

    private static Html unavailable() {
        return el(
                "div",
                css("dashboard-item"),
                el("h3", "An item that is not available"),
                el("p", css("quiet"), "The app that brings it is disabled, or the sandbox does not know it."));
    }

    private Html html(DashboardItem known, PortletConfiguration item, boolean own) {
        try {
            return Html.trusted(items.html(
                    known.completeKey(),
                    item.getId().toString(),
                    item.getUserPrefs(),
                    own,
                    DashboardChanges.preferencesAddress(item)));
        } catch (RuntimeException failure) { // last resort: one item of an app must not break the dashboard
            String id = UUID.randomUUID().toString();
            LOG.error("dashboard item {} failed [{}]", item.getId(), id, failure);
            return el(
                    "p",
                    css("aui-message aui-message-error"),
                    "This item failed. The log tells more under ",
                    el("code", id),
                    ".");
        }
    }

    private static Optional<String> key(PortletConfiguration item) {
        return item.getCompleteModuleKey().isDefined()
                ? Optional.of(item.getCompleteModuleKey().get().getCompleteKey())
                : Optional.empty();
    }

    private static Html remove(Visit visit, PortletConfiguration item) {
        return el(
                "form",
                attr("method", "post"),
                attr("action", DashboardChanges.REMOVE),
                attr("style", "display:inline"),
                Tokens.input(visit.request()),
                el("input", attr("type", "hidden"), attr("name", "item"), attr("value", item.getId())),
                el("button", css("link"), attr("type", "submit"), "Remove"));
    }

    private Html add(Visit visit, PortalPage page, int columns) {
        return el(
                "details",
                css("no-print"),
                el("summary", "Add an item"),
                items.all().stream()
                        .map(module -> el(
                                "form",
                                css("aui module"),
                                attr("method", "post"),
                                attr("action", DashboardChanges.ADD),
                                Tokens.input(visit.request()),
                                el(
                                        "input",
                                        attr("type", "hidden"),
                                        attr("name", "selectPageId"),
                                        attr("value", page.getId())),
                                el(
                                        "input",
                                        attr("type", "hidden"),
                                        attr("name", "module"),
                                        attr("value", module.completeKey())),
                                el("h3", module.title()),
                                el("p", module.description()),
                                el(
                                        "button",
                                        css("aui-button"),
                                        attr("type", "submit"),
                                        attr("aria-label", "Add " + module.title()),
                                        "Add"))));
    }
}
