package org.sems.sandbox.dashboard;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** Dashboards as one user sees them; null is the anonymous user. */
public interface Dashboards {
    List<PortalPage> visibleTo(ApplicationUser user);

    Optional<PortalPage> byId(long id, ApplicationUser user);

    /** The gadgets by column, each column from top to bottom. */
    List<List<PortletConfiguration>> gadgets(long dashboardId);
}
