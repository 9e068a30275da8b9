package org.sems.sandbox.filter;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** Saved searches as one user sees them; null is the anonymous user. */
public interface Filters {
    List<SearchRequest> visibleTo(ApplicationUser user);

    Optional<SearchRequest> byId(long id, ApplicationUser user);

    /** For JQL's {@code filter = "name"}: the user's own first, then what is shared with them. */
    Optional<SearchRequest> byName(String name, ApplicationUser user);
}
