package org.sems.jira.provisioning.view;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.HostObjects;
import org.sems.provision.Kind;
import org.sems.provision.Present;
import org.sems.provision.Shape;

/** Filters of one owner. */
public final class JiraFilters implements HostObjects {
    private final SearchRequestService filters;
    private final SearchService search;
    private final ApplicationUser owner;

    public JiraFilters(SearchRequestService filters, SearchService search, ApplicationUser owner) {
        this.filters = filters;
        this.search = search;
        this.owner = owner;
    }

    @Override
    public Kind kind() {
        return Kind.FILTER;
    }

    @Override
    public Optional<Present> byId(String id) {
        return Optional.ofNullable(filters.getFilter(context(), Long.valueOf(id))).map(this::present);
    }

    @Override
    public List<Present> named(String name) {
        return filters.getOwnedFilters(owner).stream().filter(filter -> filter.getName().equalsIgnoreCase(name)).map(this::present).toList();
    }

    @Override
    public String create(String name, Shape shape) {
        SearchRequest filter = new SearchRequest(query(shape), owner, name, shape.text("~description"));
        filter.setPermissions(Shares.of(shape.part("shares")));
        JiraServiceContext context = context();
        SearchRequest created = filters.createFilter(context, filter);
        refuse(context);
        return String.valueOf(created.getId());
    }

    @Override
    public void update(String id, Shape shape) {
        SearchRequest filter = filters.getFilter(context(), Long.valueOf(id));
        filter.setQuery(query(shape));
        filter.setPermissions(Shares.of(shape.part("shares")));
        JiraServiceContext context = context();
        filters.updateFilter(context, filter);
        refuse(context);
    }

    @Override
    public void delete(String id) {
        JiraServiceContext context = context();
        filters.deleteFilter(context, Long.valueOf(id));
        refuse(context);
    }

    private Query query(Shape shape) {
        SearchService.ParseResult result = search.parseQuery(owner, shape.text("jql"));
        if (!result.isValid()) {
            throw new IllegalStateException(shape.text("jql") + ": " + result.getErrors().getErrorMessages());
        }
        return result.getQuery();
    }

    private JiraServiceContext context() {
        return new JiraServiceContextImpl(owner);
    }

    private static void refuse(JiraServiceContext context) {
        if (context.getErrorCollection().hasAnyErrors()) {
            throw new IllegalStateException(context.getErrorCollection().toString());
        }
    }

    private Present present(SearchRequest filter) {
        String asWritten = filter.getQuery().getQueryString();
        return Present.of(Kind.FILTER, String.valueOf(filter.getId()), filter.getName(), Shape.empty()
                .with("jql", asWritten == null ? search.getJqlString(filter.getQuery()) : asWritten).with("shares", Shares.texts(filter.getPermissions())));
    }
}
