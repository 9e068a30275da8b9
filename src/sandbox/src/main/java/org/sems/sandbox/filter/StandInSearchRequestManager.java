package org.sems.sandbox.filter;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Filters without checks of who asks or with whom they are shared: those are the service's. */
abstract class StandInSearchRequestManager implements SearchRequestManager {
    private final StoredFilters filters;

    StandInSearchRequestManager(StoredFilters filters) {
        this.filters = filters;
    }

    @Override
    public Collection<SearchRequest> getAllOwnedSearchRequests(ApplicationUser owner) {
        return filters.where(filter -> filter.owner().equals(owner.getKey()));
    }

    @Override
    public SearchRequest getSearchRequestById(Long id) {
        return filters.shelf.find(id).map(filters::object).orElse(null);
    }

    @Override
    public SearchRequest create(SearchRequest request) {
        return filters.put(filters.shelf.nextId(), request, List.of());
    }

    @Override
    public SearchRequest update(SearchRequest request) {
        return filters.put(
                request.getId(), request, filters.shelf.need(request.getId()).favouriteOf());
    }

    @Override
    public SearchRequest update(ApplicationUser user, SearchRequest request) {
        return update(request);
    }

    @Override
    public void delete(Long id) {
        filters.shelf.remove(id);
    }
}
