package org.sems.jira.provisioning.view;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.sems.jira.provisioning.host.HostObjects;

/** Filters and dashboards belong to a user: these are one user's. */
public final class JiraViews {
    private final SearchRequestManager filters;
    private final SearchService search;
    private final PortalPageManager pages;
    private final PortletConfigurationManager items;

    public JiraViews(
            SearchRequestManager filters,
            SearchService search,
            PortalPageManager pages,
            PortletConfigurationManager items) {
        this.filters = filters;
        this.search = search;
        this.pages = pages;
        this.items = items;
    }

    public List<HostObjects> list(ApplicationUser owner) {
        return List.of(new JiraFilters(filters, search, owner), new JiraDashboards(pages, items, owner));
    }
}
