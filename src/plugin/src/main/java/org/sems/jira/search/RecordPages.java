package org.sems.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads records page by page, by key and never by offset, including those that the user may not see. Not for gates: it
 * searches.
 */
public final class RecordPages {
    private static final int PAGE = 500;
    private final SearchService search;
    private final Map<String, String> lastKey = new ConcurrentHashMap<>();

    public RecordPages(SearchService search) {
        this.search = search;
    }

    /** @param last whether none follow */
    public record Page(List<Long> ids, boolean last) {}

    /**
     * The records after those of the last call. After the last records it begins again.
     *
     * @param round what the round is remembered by, on this node
     * @param where JQL
     */
    public Page next(String round, String where) {
        String after = lastKey.remove(round);
        List<? extends Issue> found = found(where + (after == null ? "" : " AND issuekey > \"" + after + "\""));
        if (found.size() == PAGE) {
            lastKey.put(round, found.get(PAGE - 1).getKey());
        }
        return page(found);
    }

    /** The first of them, without moving the page on. */
    public Page first(String where) {
        return page(found(where));
    }

    private static Page page(List<? extends Issue> found) {
        return new Page(found.stream().map(Issue::getId).toList(), found.size() < PAGE);
    }

    /** A key that is gone makes a search invalid: by then it is forgotten, and the next run begins again. */
    private List<? extends Issue> found(String where) {
        String jql = where + " ORDER BY key ASC";
        ParseResult query = search.parseQuery(null, jql);
        if (!query.isValid()) {
            throw new IllegalStateException(
                    "Jira does not understand " + jql + ": " + query.getErrors().getErrorMessages());
        }
        try {
            return search.searchOverrideSecurity(null, query.getQuery(), PagerFilter.newPageAlignedFilter(0, PAGE))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(jql, e);
        }
    }
}
