package org.sems.jira.provisioning;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Counts all issues, including those that the user may not see: what is in use is not removed because the administrator
 * cannot browse it.
 */
public final class CountIssues {
    private final SearchService search;
    private final JiraAuthenticationContext authentication;

    public CountIssues(SearchService search, JiraAuthenticationContext authentication) {
        this.search = search;
        this.authentication = authentication;
    }

    public long count(String jql) {
        ApplicationUser user = authentication.getLoggedInUser();
        SearchService.ParseResult query = search.parseQuery(user, jql);
        if (!query.isValid()) {
            throw new IllegalStateException(
                    "Jira does not understand " + jql + ": " + query.getErrors().getErrorMessages());
        }
        try {
            return search.searchCountOverrideSecurity(user, query.getQuery());
        } catch (SearchException e) {
            throw new IllegalStateException(jql, e);
        }
    }
}
