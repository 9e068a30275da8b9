package org.sems.sandbox.filter;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.sems.sandbox.sharing.ShareRecord;

/** Filters without regard to who asks: the service checks, the manager does. */
abstract class StandInSearchRequestManager implements SearchRequestManager {
    private final StoredFilters filters;

    StandInSearchRequestManager(StoredFilters filters) {
        this.filters = filters;
    }

    @Override
    public Collection<SearchRequest> getAllOwnedSearchRequests(ApplicationUser user) {
        return filters.where(filter -> filter.owner().equals(user.getKey()));
    }

    @Override
    public SearchRequest getSearchRequestById(Long id) {
        return filters.shelf.find(id).map(filters::object).orElse(null);
    }

    @Override
    public SearchRequest create(SearchRequest request) {
        return put(filters.shelf.nextId(), request, List.of());
    }

    @Override
    public SearchRequest update(ApplicationUser user, SearchRequest request) {
        return put(request.getId(), request, filters.shelf.need(request.getId()).favouriteOf());
    }

    private SearchRequest put(long id, SearchRequest request, List<String> favouriteOf) {
        return filters.object(filters.shelf.put(new FilterRecord(id, request.getName(), request.getDescription(), request.getOwner().getKey(),
            filters.jql(request.getQuery()), ShareRecord.of(request.getPermissions()), favouriteOf)));
    }

    @Override
    public void delete(Long id) {
        filters.shelf.remove(id);
    }
}
