package org.sems.sandbox.dashboard;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.sems.sandbox.sharing.ShareRecord;

/** Dashboards without regard to who asks: the service checks, the manager does. */
abstract class StandInPortalPageManager implements PortalPageManager {
    private final StoredDashboards dashboards;

    StandInPortalPageManager(StoredDashboards dashboards) {
        this.dashboards = dashboards;
    }

    @Override
    public Collection<PortalPage> getAllOwnedPortalPages(ApplicationUser user) {
        return dashboards.where(page -> user.getKey().equals(page.owner()));
    }

    @Override
    public PortalPage getPortalPageById(Long id) {
        return dashboards.pages.find(id).map(dashboards::object).orElse(null);
    }

    @Override
    public PortalPage create(PortalPage page) {
        return put(dashboards.pages.nextId(), page, 0, List.of());
    }

    @Override
    public PortalPage update(PortalPage page) {
        PageRecord present = dashboards.pages.need(page.getId());
        return put(page.getId(), page, present.version() + 1, present.favouriteOf());
    }

    private PortalPage put(long id, PortalPage page, long version, List<String> favouriteOf) {
        return dashboards.object(dashboards.pages.put(new PageRecord(id, page.getName(), page.getDescription(), page.getOwner().getKey(),
            page.getLayout().name(), version, ShareRecord.of(page.getPermissions()), favouriteOf)));
    }

    @Override
    public void delete(Long id) {
        dashboards.removePage(id);
    }
}
