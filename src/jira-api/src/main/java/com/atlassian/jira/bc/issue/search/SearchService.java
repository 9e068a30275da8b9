package com.atlassian.jira.bc.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SearchService {
    public com.atlassian.jira.issue.search.SearchResults<com.atlassian.jira.issue.Issue> search(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1, com.atlassian.jira.web.bean.PagerFilter p2) throws com.atlassian.jira.issue.search.SearchException;
    public com.atlassian.jira.issue.search.SearchResults<com.atlassian.jira.issue.Issue> searchOverrideSecurity(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1, com.atlassian.jira.web.bean.PagerFilter p2) throws com.atlassian.jira.issue.search.SearchException;
    public long searchCount(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1) throws com.atlassian.jira.issue.search.SearchException;
    public long searchCountOverrideSecurity(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1) throws com.atlassian.jira.issue.search.SearchException;
    public com.atlassian.jira.bc.issue.search.SearchService.ParseResult parseQuery(com.atlassian.jira.user.ApplicationUser p0, String p1);
    public com.atlassian.jira.util.MessageSet validateQuery(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1);
    public String getJqlString(com.atlassian.query.Query p0);

    public static final class IssueSearchParameters {
        public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
        private IssueSearchParameters() { }

        public static class Builder {
            public Builder() { }
        }
    }

    public static final class ParseResult {
        public ParseResult(com.atlassian.query.Query p0, com.atlassian.jira.util.MessageSet p1) { }
        public com.atlassian.query.Query getQuery() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.util.MessageSet getErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public boolean isValid() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
