package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.component.Pager;
import java.util.List;

/** The sandbox's own version: Jira's declaration with code. */
public class SearchResults<T> implements Pager {
    private final List<T> results;
    private final int total;

    public SearchResults(List<T> results, int total, int max, int start) {
        this.results = results;
        this.total = total;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }
}
