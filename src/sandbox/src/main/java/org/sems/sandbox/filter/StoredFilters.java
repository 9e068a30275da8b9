package org.sems.sandbox.filter;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.sharing.ShareRecord;
import org.sems.sandbox.sharing.Shares;

/** The filters as documents; their searches are kept as JQL. */
final class StoredFilters implements Filters {
    final Shelf<FilterRecord> shelf;
    final Shares shares;
    private final Services services;

    StoredFilters(Services services, Shares shares) {
        this.shelf = Shelves.of(services).shelf("filter", FilterRecord.class, FilterRecord::id);
        this.shares = shares;
        this.services = services;
    }

    SearchRequest object(FilterRecord filter) {
        ApplicationUser owner = services.get(Users.class).byKey(filter.owner()).orElse(null);
        Query query = services.get(SearchService.class)
                .parseQuery(owner, filter.jql())
                .getQuery();
        SearchRequest request = new SearchRequest(
                query,
                owner,
                filter.name(),
                filter.description(),
                filter.id(),
                filter.favouriteOf().size());
        request.setPermissions(ShareRecord.asJira(filter.shares()));
        return request;
    }

    SearchRequest put(long id, SearchRequest request, List<String> favouriteOf) {
        String jql = services.get(SearchService.class).getJqlString(request.getQuery());
        return object(shelf.put(new FilterRecord(
                id,
                request.getName(),
                request.getDescription(),
                request.getOwner().getKey(),
                jql,
                ShareRecord.of(request.getPermissions()),
                favouriteOf)));
    }

    private boolean sees(ApplicationUser user, FilterRecord filter) {
        return shares.shows(filter.owner(), filter.shares(), user);
    }

    List<SearchRequest> where(Predicate<FilterRecord> wanted) {
        return shelf.all().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(FilterRecord::name, String.CASE_INSENSITIVE_ORDER))
                .map(this::object)
                .toList();
    }

    @Override
    public List<SearchRequest> visibleTo(ApplicationUser user) {
        return where(filter -> sees(user, filter));
    }

    @Override
    public Optional<SearchRequest> byId(long id, ApplicationUser user) {
        return shelf.find(id).filter(filter -> sees(user, filter)).map(this::object);
    }

    @Override
    public Optional<SearchRequest> byName(String name, ApplicationUser user) {
        List<FilterRecord> named = shelf.all().stream()
                .filter(filter -> filter.name().equalsIgnoreCase(name) && sees(user, filter))
                .toList();
        Stream<FilterRecord> own =
                named.stream().filter(filter -> user != null && filter.owner().equals(user.getKey()));
        return Stream.concat(own, named.stream()).findFirst().map(this::object);
    }
}
