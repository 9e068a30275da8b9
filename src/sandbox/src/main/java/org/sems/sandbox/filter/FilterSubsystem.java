package org.sems.sandbox.filter;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequestManager;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.sharing.Shares;

/** Opens the filters; there are none at the first start. */
public final class FilterSubsystem {
    private FilterSubsystem() {}

    public static void open(Services services) {
        StoredFilters filters = new StoredFilters(services, services.get(Shares.class));
        services.provide(Filters.class, filters);
        services.provide(SearchRequestManager.class, StandIns.create(StandInSearchRequestManager.class, filters));
        services.provide(SearchRequestService.class, StandIns.create(StandInSearchRequestService.class, filters));
    }
}
