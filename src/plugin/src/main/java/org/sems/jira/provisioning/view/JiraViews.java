package org.sems.jira.provisioning.view;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.sems.jira.provisioning.HostObjects;

/** Filters and dashboards belong to a user: these are one user's. */
public final class JiraViews {
    private final SearchRequestService filters;
    private final SearchService search;
    private final PortalPageService pages;
    private final PortletConfigurationManager items;

    public JiraViews(SearchRequestService filters, SearchService search, PortalPageService pages, PortletConfigurationManager items) {
        this.filters = filters;
        this.search = search;
        this.pages = pages;
        this.items = items;
    }

    public List<HostObjects> of(ApplicationUser owner) {
        return List.of(new JiraFilters(filters, search, owner), new JiraDashboards(pages, items, owner));
    }
}
