package org.sems.sandbox.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import org.sems.sandbox.sharing.ShareRecord;

/** Filters on behalf of a user; errors go into the errors of the user's context, and the answer is null. */
abstract class StandInSearchRequestService implements SearchRequestService {
    private final StoredFilters filters;

    StandInSearchRequestService(StoredFilters filters) {
        this.filters = filters;
    }

    @Override
    public Collection<SearchRequest> getOwnedFilters(ApplicationUser user) {
        return filters.where(filter -> filter.owner().equals(user.getKey()));
    }

    @Override
    public SearchRequest getFilter(JiraServiceContext context, Long id) {
        return filters.byId(id, context.getLoggedInApplicationUser()).orElseGet(() -> {
            context.getErrorCollection().addErrorMessage("The selected filter with id '" + id + "' does not exist.");
            return null;
        });
    }

    @Override
    public void validateFilterForCreate(JiraServiceContext context, SearchRequest request) {
        validate(context, request);
    }

    private void validate(JiraServiceContext context, SearchRequest request) {
        ErrorCollection errors = context.getErrorCollection();
        ApplicationUser owner = request.getOwner();
        if (context.getLoggedInApplicationUser() == null || owner == null) {
            errors.addErrorMessage("You must be logged in to create, edit or delete a filter.");
            return;
        }
        if (request.getName() == null || request.getName().isBlank()) {
            errors.addError("filterName", "You must specify a name to save this filter as.");
        } else if (filters.shelf.all().stream()
                .anyMatch(other -> other.owner().equals(owner.getKey())
                        && other.name().equalsIgnoreCase(request.getName())
                        && !Long.valueOf(other.id()).equals(request.getId()))) {
            errors.addError("filterName", "Filter with same name already exists.");
        }
        filters.shares.check(ShareRecord.of(request.getPermissions()), context.getLoggedInApplicationUser(), errors);
    }

    @Override
    public SearchRequest createFilter(JiraServiceContext context, SearchRequest request) {
        return createFilter(context, request, false);
    }

    @Override
    public SearchRequest createFilter(JiraServiceContext context, SearchRequest request, boolean favourite) {
        validateFilterForCreate(context, request);
        return context.getErrorCollection().hasAnyErrors()
                ? null
                : filters.put(
                        filters.shelf.nextId(),
                        request,
                        favourite ? List.of(request.getOwner().getKey()) : List.of());
    }

    @Override
    public void validateForDelete(JiraServiceContext context, Long id) {
        ApplicationUser user = context.getLoggedInApplicationUser();
        if (filters.shelf
                .find(id)
                .filter(filter -> user != null && filter.owner().equals(user.getKey()))
                .isEmpty()) {
            context.getErrorCollection().addErrorMessage("The filter does not exist, or you are not its owner.");
        }
    }

    @Override
    public void deleteFilter(JiraServiceContext context, Long id) {
        validateForDelete(context, id);
        if (!context.getErrorCollection().hasAnyErrors()) {
            filters.shelf.remove(id);
        }
    }
}
