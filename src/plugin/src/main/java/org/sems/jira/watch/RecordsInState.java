package org.sems.jira.watch;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Goes round the records that stand in a state, a bounded number at a time, by key and never by offset. For jobs only: it searches. */
public final class RecordsInState {
    private static final int PAGE = 500;
    private final SearchService search;
    private final Map<String, String> lastKey = new ConcurrentHashMap<>();

    public RecordsInState(SearchService search) {
        this.search = search;
    }

    /** The ids of those that follow, whoever may see them. After the last ones it begins anew. */
    List<Long> next(String project, String issueTypeId, String statusId) {
        String where = "project = \"" + project + "\" AND issuetype = " + issueTypeId + " AND status = " + statusId;
        String after = lastKey.remove(where);
        List<? extends Issue> found = found(where + (after == null ? "" : " AND issuekey > \"" + after + "\"") + " ORDER BY key ASC");
        if (found.size() == PAGE) {
            lastKey.put(where, found.get(PAGE - 1).getKey());
        }
        return found.stream().map(Issue::getId).toList();
    }

    /** A key that is gone makes a search invalid: by then it is forgotten, and the next run begins anew. */
    private List<? extends Issue> found(String jql) {
        ParseResult query = search.parseQuery(null, jql);
        if (!query.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + query.getErrors().getErrorMessages());
        }
        try {
            return search.searchOverrideSecurity(null, query.getQuery(), PagerFilter.newPageAlignedFilter(0, PAGE)).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(jql, e);
        }
    }
}
