package org.sems.sandbox.dashboard;

import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.portal.PortletConfigurationManager;
import java.util.List;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.sharing.ShareRecord;
import org.sems.sandbox.sharing.Shares;

/** Opens the dashboards; at the first start with the system dashboard, which everyone sees. */
public final class DashboardSubsystem {
    private DashboardSubsystem() {}

    public static void open(Services services) {
        Shelves shelves = Shelves.of(services);
        StoredDashboards dashboards =
                new StoredDashboards(shelves, services.get(Shares.class), services.get(Users.class));
        if (dashboards.pages.all().isEmpty()) {
            dashboards.pages.nextId(); // is the system dashboard's at the first start
            dashboards.pages.put(new PageRecord(
                    StoredDashboards.SYSTEM,
                    "System Dashboard",
                    "",
                    null,
                    "AA",
                    0,
                    List.of(new ShareRecord("global", null, null, false)),
                    List.of()));
        }
        services.provide(Dashboards.class, dashboards);
        services.provide(PortalPageManager.class, StandIns.create(StandInPortalPageManager.class, dashboards));
        services.provide(PortalPageService.class, StandIns.create(StandInPortalPageService.class, dashboards));
        services.provide(
                PortletConfigurationManager.class,
                StandIns.create(StandInPortletConfigurationManager.class, dashboards));
    }
}
