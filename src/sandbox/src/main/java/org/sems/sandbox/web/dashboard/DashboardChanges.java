package org.sems.sandbox.web.dashboard;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.ModuleCompleteKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.atlassian.fugue.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.dashboard.Dashboards;
import org.sems.sandbox.item.DashboardItem;
import org.sems.sandbox.item.DashboardItems;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Visit;

/** What an owner does to their dashboard: add an item, take one away, keep its preferences. */
public final class DashboardChanges {
    public static final String ADD = "/secure/AddDashboardItem.jspa";
    public static final String REMOVE = "/secure/RemoveDashboardItem.jspa";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Dashboards dashboards;
    private final PortletConfigurationManager configurations;
    private final DashboardItems items;

    public DashboardChanges(Dashboards dashboards, PortletConfigurationManager configurations, DashboardItems items) {
        this.dashboards = dashboards;
        this.configurations = configurations;
        this.items = items;
    }

    public Answer add(Visit visit) {
        Optional<PortalPage> page = visit.isPost()
                ? visit.id("selectPageId")
                        .flatMap(id -> dashboards.byId(id, visit.user()))
                        .filter(found -> DashboardPage.owns(visit.user(), found))
                : Optional.empty();
        Optional<DashboardItem> module = visit.text("module").flatMap(items::find);
        if (page.isEmpty() || module.isEmpty()) {
            return Answer.notFound();
        }
        List<List<PortletConfiguration>> columns = dashboards.gadgets(page.get().getId());
        int row = columns.isEmpty() ? 0 : columns.get(0).size();
        configurations.addDashBoardItem(
                page.get().getId(),
                0,
                row,
                Option.none(),
                Color.color1,
                Map.of(),
                Option.some(new ModuleCompleteKey(module.get().completeKey())));
        return back(page.get().getId());
    }

    public Answer remove(Visit visit) {
        Optional<PortletConfiguration> item =
                visit.isPost() ? visit.id("item").flatMap(id -> own(visit.user(), id)) : Optional.empty();
        item.ifPresent(configurations::delete);
        return item.map(found -> back(found.getDashboardPageId())).orElseGet(Answer::notFound);
    }

    static String preferencesAddress(PortletConfiguration item) {
        return "/rest/dashboards/1.0/" + item.getDashboardPageId() + "/gadget/" + item.getId() + "/prefs";
    }

    /** Takes changed preferences as a JSON object of texts; the others stay. */
    public Answer preferences(Visit visit) throws IOException {
        Optional<PortletConfiguration> item = visit.request().getMethod().equals("PUT")
                ? own(visit.user(), Long.parseLong(visit.part(2)))
                : Optional.empty();
        if (item.isEmpty()) {
            return Answer.notFound();
        }
        Map<String, String> preferences = new HashMap<>(item.get().getUserPrefs());
        JSON.readValue(visit.request().getInputStream(), Map.class)
                .forEach((name, value) ->
                        preferences.put(String.valueOf(name), value == null ? "" : String.valueOf(value)));
        item.get().setUserPrefs(preferences);
        configurations.store(item.get());
        return new Answer.Content("application/json", "{}".getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private Optional<PortletConfiguration> own(ApplicationUser user, long itemId) {
        return Optional.ofNullable(configurations.getByPortletId(itemId))
                .filter(item -> dashboards
                        .byId(item.getDashboardPageId(), user)
                        .filter(page -> DashboardPage.owns(user, page))
                        .isPresent());
    }

    private static Answer back(long dashboard) {
        return Answer.redirect(DashboardPage.ADDRESS + "?selectPageId=" + dashboard);
    }
}
