package org.sems.jira.provisioning.view;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;

/**
 * Filters of one owner. Jira's manager is asked and not its service: the service lets users share only with roles that
 * they hold themselves, and the administrator who sets up holds none.
 */
public final class JiraFilters implements HostObjects {
    private static final String JQL = "jql";
    private final SearchRequestManager filters;
    private final SearchService search;
    private final ApplicationUser owner;

    public JiraFilters(SearchRequestManager filters, SearchService search, ApplicationUser owner) {
        this.filters = filters;
        this.search = search;
        this.owner = owner;
    }

    @Override
    public Kind kind() {
        return Kind.FILTER;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(filters.getSearchRequestById(Long.valueOf(id)))
                .map(this::present);
    }

    @Override
    public List<Existing> named(String name) {
        return filters.getAllOwnedSearchRequests(owner).stream()
                .filter(filter -> filter.getName().equalsIgnoreCase(name))
                .map(this::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        SearchRequest filter = new SearchRequest(query(shape), owner, name, shape.text("~description"));
        filter.setPermissions(Shares.of(shape.part("shares")));
        return String.valueOf(filters.create(filter).getId());
    }

    @Override
    public void update(String id, Shape shape) {
        SearchRequest filter = filters.getSearchRequestById(Long.valueOf(id));
        filter.setQuery(query(shape));
        filter.setPermissions(Shares.of(shape.part("shares")));
        filters.update(filter.getOwner(), filter);
    }

    @Override
    public void delete(String id) {
        filters.delete(Long.valueOf(id));
    }

    /** Jira writes queries in its own way; what is compared is written so on both sides. */
    @Override
    public Shape asHeld(Shape wanted) {
        SearchService.ParseResult result = search.parseQuery(owner, wanted.text(JQL));
        return result.isValid() ? wanted.with(JQL, search.getJqlString(result.getQuery())) : wanted;
    }

    private Query query(Shape shape) {
        SearchService.ParseResult result = search.parseQuery(owner, shape.text(JQL));
        if (!result.isValid()) {
            throw new IllegalStateException(
                    shape.text(JQL) + ": " + result.getErrors().getErrorMessages());
        }
        return result.getQuery();
    }

    private Existing present(SearchRequest filter) {
        return Existing.of(
                Kind.FILTER,
                String.valueOf(filter.getId()),
                filter.getName(),
                Shape.empty()
                        .with(JQL, search.getJqlString(filter.getQuery()))
                        .with("shares", Shares.texts(filter.getPermissions())));
    }
}
