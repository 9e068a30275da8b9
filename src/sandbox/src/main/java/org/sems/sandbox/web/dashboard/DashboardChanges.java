package org.sems.sandbox.web.dashboard;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.dashboard.Dashboards;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Tokens;
import org.sems.sandbox.web.Visit;

/** What an owner does to his dashboard: add an item, take one away, keep its preferences. */
public final class DashboardChanges {
    public static final String ADD = "/secure/AddDashboardItem.jspa";
    public static final String REMOVE = "/secure/RemoveDashboardItem.jspa";
    public static final String PREFERENCES = "/secure/DashboardItemPreferences.jspa";
    private final Dashboards dashboards;
    private final PortletConfigurationManager configurations;
    private final DashboardItems items;

    public DashboardChanges(Dashboards dashboards, PortletConfigurationManager configurations, DashboardItems items) {
        this.dashboards = dashboards;
        this.configurations = configurations;
        this.items = items;
    }

    public Answer add(Visit visit) {
        Optional<PortalPage> page = visit.isPost() ? visit.id("selectPageId").flatMap(id -> dashboards.byId(id, visit.user())).filter(found -> DashboardPage.owns(visit, found)) : Optional.empty();
        Optional<ModuleElement> module = visit.text("module").flatMap(items::find);
        if (page.isEmpty() || module.isEmpty()) {
            return Answer.notFound();
        }
        List<List<PortletConfiguration>> columns = dashboards.gadgets(page.get().getId());
        int row = columns.isEmpty() ? 0 : columns.get(0).size();
        configurations.addDashBoardItem(page.get().getId(), 0, row, Option.none(), Color.color1, Map.of(), Option.some(new ModuleCompleteKey(module.get().completeKey())));
        return back(page.get().getId());
    }

    public Answer remove(Visit visit) {
        Optional<PortletConfiguration> item = own(visit);
        item.ifPresent(configurations::delete);
        return item.map(found -> back(found.getDashboardPageId())).orElseGet(Answer::notFound);
    }

    /** Each parameter but the item's id is a preference. */
    public Answer preferences(Visit visit) {
        Optional<PortletConfiguration> item = own(visit);
        if (item.isEmpty()) {
            return Answer.notFound();
        }
        Map<String, String> preferences = new HashMap<>();
        visit.parameters().forEach((name, values) -> {
            if (!name.equals("item") && !name.equals(Tokens.NAME)) {
                preferences.put(name, values[0]);
            }
        });
        item.get().setUserPrefs(preferences);
        configurations.store(item.get());
        return back(item.get().getDashboardPageId());
    }

    private Optional<PortletConfiguration> own(Visit visit) {
        return visit.isPost() ? visit.id("item").map(configurations::getByPortletId)
            .filter(item -> dashboards.byId(item.getDashboardPageId(), visit.user()).filter(page -> DashboardPage.owns(visit, page)).isPresent()) : Optional.empty();
    }

    private static Answer back(long dashboard) {
        return Answer.redirect(DashboardPage.ADDRESS + "?selectPageId=" + dashboard);
    }
}
