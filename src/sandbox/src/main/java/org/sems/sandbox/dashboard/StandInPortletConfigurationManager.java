package org.sems.sandbox.dashboard;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.config.Shelf;

/** What hangs on dashboards, without checks of who asks. */
abstract class StandInPortletConfigurationManager implements PortletConfigurationManager {
    private final StoredDashboards dashboards;

    StandInPortletConfigurationManager(StoredDashboards dashboards) {
        this.dashboards = dashboards;
    }

    @Override
    public List<PortletConfiguration> getByPortalPage(Long page) {
        return dashboards.on(page);
    }

    @Override
    public PortletConfiguration getByPortletId(Long id) {
        return dashboards.gadgets.find(id).map(dashboards::object).orElse(null);
    }

    @Override
    public PortletConfiguration addDashBoardItem(
            Long page,
            Integer column,
            Integer row,
            Option<URI> uri,
            Color color,
            Map<String, String> prefs,
            Option<ModuleCompleteKey> module) {
        Shelf<GadgetRecord> gadgets = dashboards.gadgets;
        return dashboards.object(gadgets.put(new GadgetRecord(
                gadgets.nextId(),
                dashboards.pages.need(page).id(),
                column,
                row,
                color.name(),
                uri.map(URI::toString).getOrNull(),
                module.map(ModuleCompleteKey::getCompleteKey).getOrNull(),
                prefs)));
    }

    @Override
    public void store(PortletConfiguration gadget) {
        dashboards.gadgets.put(((SandboxGadget) gadget).record());
    }

    @Override
    public void delete(PortletConfiguration gadget) {
        dashboards.gadgets.remove(gadget.getId());
    }
}
