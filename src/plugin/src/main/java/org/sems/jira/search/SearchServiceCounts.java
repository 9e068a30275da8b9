package org.sems.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.register.CountRecords;

/** Counts as the logged-in user, so that nobody learns of an issue they may not see, not even by its number. */
public final class SearchServiceCounts implements CountRecords {

    private final SearchService search;
    private final JiraAuthenticationContext authentication;

    public SearchServiceCounts(SearchService search, JiraAuthenticationContext authentication) {
        this.search = search;
        this.authentication = authentication;
    }

    @Override
    public long count(String jql) {
        try {
            return search.searchCount(authentication.getLoggedInUser(), parsed(jql));
        } catch (SearchException failed) {
            throw new IllegalStateException("Jira could not count: " + jql, failed);
        }
    }

    /**
     * Counting alone takes an unknown field or value for "nothing found".
     *
     * @throws Refused {@code jql.refused-by-jira} with Jira's own words
     */
    public void requireValid(String jql) {
        requireNone(jql, search.validateQuery(authentication.getLoggedInUser(), parsed(jql)));
    }

    private Query parsed(String jql) {
        ParseResult parsed = search.parseQuery(authentication.getLoggedInUser(), jql);
        if (!parsed.isValid()) {
            throw refused(jql, parsed.getErrors());
        }
        return parsed.getQuery();
    }

    private static void requireNone(String jql, MessageSet messages) {
        if (messages.hasAnyErrors()) {
            throw refused(jql, messages);
        }
    }

    private static Refused refused(String jql, MessageSet messages) {
        return new Refused(messages.getErrorMessages().stream().map(words -> Problem.of("jql.refused-by-jira", words, jql)).toList());
    }
}
