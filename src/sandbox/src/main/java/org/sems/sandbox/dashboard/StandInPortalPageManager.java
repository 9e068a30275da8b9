package org.sems.sandbox.dashboard;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Dashboards without checks of who asks or with whom they are shared: those are the service's. */
abstract class StandInPortalPageManager implements PortalPageManager {
    private final StoredDashboards dashboards;

    StandInPortalPageManager(StoredDashboards dashboards) {
        this.dashboards = dashboards;
    }

    @Override
    public PortalPage getPortalPageById(Long id) {
        return dashboards.pages.find(id).map(dashboards::object).orElse(null);
    }

    @Override
    public Collection<PortalPage> getAllOwnedPortalPages(ApplicationUser owner) {
        return dashboards.where(page -> owner.getKey().equals(page.owner()));
    }

    @Override
    public PortalPage create(PortalPage page) {
        return dashboards.put(dashboards.pages.nextId(), page, 0, List.of());
    }

    @Override
    public PortalPage update(PortalPage page) {
        PageRecord present = dashboards.pages.need(page.getId());
        return dashboards.put(page.getId(), page, present.version() + 1, present.favouriteOf());
    }

    @Override
    public void delete(Long id) {
        dashboards.removePage(id);
    }
}
