package org.sems.sandbox.web.dashboard;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.dashboard.Dashboards;
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
    private static final ObjectMapper JSON = new ObjectMapper();
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
        Optional<PortalPage> wanted = visit.id("selectPageId").isPresent() ? visit.id("selectPageId").flatMap(id -> dashboards.byId(id, visit.user())) : all.stream().findFirst();
        if (visit.id("selectPageId").isPresent() && wanted.isEmpty()) {
            return Answer.notFound();
        }
        Html list = el("nav", css("tabs"), attr("aria-label", "Dashboards"), all.stream().map(page -> el("a", attr("href", ADDRESS + "?selectPageId=" + page.getId()),
            attr("aria-current", wanted.filter(found -> found.getId().equals(page.getId())).isPresent() ? "page" : null), page.getName())));
        Html head = Html.all(Html.trusted(resources.headFor("jira.general", "atl.general", "atl.dashboard")), el("script", attr("src", "/sandbox/static/dashboard.js"), attr("defer", true)));
        String title = wanted.map(PortalPage::getName).orElse("Dashboards");
        return Answer.shown(title, head, Html.all(el("h1", title), all.size() > 1 ? list : null, wanted.map(page -> page(visit, page)).orElseGet(() -> el("p", "There is no dashboard that you may see."))));
    }

    private Html page(Visit visit, PortalPage page) {
        boolean own = owns(visit, page);
        List<List<PortletConfiguration>> columns = dashboards.gadgets(page.getId());
        String look = columns.size() == 3 ? "three" : columns.size() == 2 ? "two" : "one";
        boolean empty = columns.stream().allMatch(List::isEmpty);
        return Html.all(page.getDescription() == null || page.getDescription().isBlank() ? null : el("p", css("quiet"), page.getDescription()),
            empty ? el("p", css("quiet"), "Nothing is on this dashboard yet.") : el("div", css("dashboard " + look), attr("id", "dashboard"), IntStream.range(0, columns.size()).mapToObj(column ->
                el("div", css("column"), columns.get(column).stream().map(item -> item(visit, item, own))))),
            own ? add(visit, page, columns.size()) : null);
    }

    static boolean owns(Visit visit, PortalPage page) {
        return page.getOwner() != null && visit.user() != null && page.getOwner().getKey().equals(visit.user().getKey());
    }

    private Html item(Visit visit, PortletConfiguration item, boolean own) {
        Optional<ModuleElement> module = items.module(item);
        if (module.isEmpty()) {
            return el("section", css("dashboard-item"), el("h2", "An item that is not available"), el("p", css("quiet"), "The app that brings it is disabled, or the sandbox does not know it."), own ? remove(visit, item) : null);
        }
        String id = "gadget-" + item.getId();
        return el("section", css("dashboard-item"), attr("id", id), attr("aria-labelledby", id + "-title"), attr("data-item", item.getId()), attr("data-module", DashboardItems.script(module.get()).orElse(null)),
            attr("data-preferences", json(item)), attr("data-editable", own && DashboardItems.isConfigurable(module.get())),
            el("div", css("item-head"), el("h2", css("dashboard-item-title"), attr("id", id + "-title"), items.title(module.get())), el("div", css("aui-buttons no-print"),
                own && DashboardItems.isConfigurable(module.get()) ? el("button", css("link"), attr("type", "button"), attr("data-edit", true), attr("aria-label", "Edit " + items.title(module.get())), "Edit") : null, own ? remove(visit, item) : null)),
            el("div", css("dashboard-item-content"), attr("id", id + "-renderbox"), render(module.get(), item)));
    }

    private Html render(ModuleElement module, PortletConfiguration item) {
        try {
            return items.render(module, item);
        } catch (RuntimeException failure) { // the edge: one item of an app must not take the dashboard with it
            String id = UUID.randomUUID().toString();
            LOG.error("dashboard item {} failed [{}]", item.getId(), id, failure);
            return el("p", css("aui-message aui-message-error"), "This item failed. The log tells more under ", el("code", id), ".");
        }
    }

    private static Html remove(Visit visit, PortletConfiguration item) {
        return el("form", attr("method", "post"), attr("action", DashboardChanges.REMOVE), attr("style", "display:inline"), Tokens.input(visit.request()),
            el("input", attr("type", "hidden"), attr("name", "item"), attr("value", item.getId())), el("button", css("link"), attr("type", "submit"), "Remove"));
    }

    private Html add(Visit visit, PortalPage page, int columns) {
        return el("details", css("no-print"), el("summary", "Add an item"), items.offered().stream().map(module -> el("form", css("aui module"), attr("method", "post"), attr("action", DashboardChanges.ADD), Tokens.input(visit.request()),
            el("input", attr("type", "hidden"), attr("name", "selectPageId"), attr("value", page.getId())), el("input", attr("type", "hidden"), attr("name", "module"), attr("value", module.completeKey())),
            el("h3", items.title(module)), el("p", items.description(module)), el("button", css("aui-button"), attr("type", "submit"), attr("aria-label", "Add " + items.title(module)), "Add"))));
    }

    private static String json(PortletConfiguration item) {
        try {
            return JSON.writeValueAsString(item.getUserPrefs());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
