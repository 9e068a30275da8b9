package com.atlassian.jira.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class SearchResults<T> implements com.atlassian.jira.web.component.Pager {
    public SearchResults(java.util.List<T> p0, int p1, int p2, int p3) { }
    public java.util.List<T> getResults() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int getTotal() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
