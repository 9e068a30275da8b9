package org.sems.sandbox.web.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.ClauseTooComplexSearchException;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.List;

/** Runs a text of JQL for a user: parsed, validated, searched. */
public final class IssueSearch {

    /** A page of what was found, or why nothing was looked for. */
    public record Outcome(List<String> errors, List<String> warnings, List<Issue> issues, int total) {
        public boolean isRefused() {
            return !errors.isEmpty();
        }
    }

    private final SearchService searches;

    public IssueSearch(SearchService searches) {
        this.searches = searches;
    }

    public Outcome find(ApplicationUser user, String jql, int start, int max) throws SearchException {
        SearchService.ParseResult parsed = searches.parseQuery(user, jql);
        if (!parsed.isValid()) {
            return refused(parsed.getErrors());
        }
        MessageSet messages = searches.validateQuery(user, parsed.getQuery());
        if (!messages.getErrorMessages().isEmpty()) {
            return refused(messages);
        }
        SearchResults<Issue> found;
        try {
            found = searches.search(user, parsed.getQuery(), new PagerFilter<Issue>(start, max));
        } catch (ClauseTooComplexSearchException e) {
            return new Outcome(List.of("The query is too complex."), List.of(), List.of(), 0);
        }
        return new Outcome(List.of(), List.copyOf(messages.getWarningMessages()), found.getResults(), found.getTotal());
    }

    public String textOf(com.atlassian.query.Query query) {
        return searches.getJqlString(query);
    }

    private static Outcome refused(MessageSet messages) {
        return new Outcome(new ArrayList<>(messages.getErrorMessages()), List.of(), List.of(), 0);
    }
}
