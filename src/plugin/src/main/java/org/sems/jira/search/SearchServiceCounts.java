package org.sems.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.ClauseTooComplexSearchException;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.search.CountRecords;

/** Counts as the logged-in user, so that nobody learns of an issue they may not see, not even by its number. */
public final class SearchServiceCounts implements CountRecords {

    private static final Pattern OF_THE_INDEX = Pattern.compile("org\\.apache\\.lucene\\..*TooMany(Nested)?Clauses");
    private final SearchService search;
    private final JiraAuthenticationContext authentication;

    public SearchServiceCounts(SearchService search, JiraAuthenticationContext authentication) {
        this.search = search;
        this.authentication = authentication;
    }

    /** @throws Refused {@code jql.too-large} for a query with more parts than Jira's index takes */
    @Override
    public long count(String jql) {
        Query query = parsed(jql);
        try {
            return search.searchCount(authentication.getLoggedInUser(), query);
        } catch (SearchException | RuntimeException failed) {
            if (isTooLarge(failed)) {
                throw new Refused(Problem.of("jql.too-large"));
            }
            throw new IllegalStateException("Jira could not count: " + jql, failed);
        }
    }

    /** Jira names the clause; what its index throws later, while it takes the search apart, may come as it is. */
    private static boolean isTooLarge(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ClauseTooComplexSearchException
                        || OF_THE_INDEX.matcher(failure.getClass().getName()).matches()
                        || isTooLarge(failure.getCause()));
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
        return new Refused(messages.getErrorMessages().stream()
                .map(words -> Problem.of("jql.refused-by-jira", words, jql))
                .toList());
    }
}
