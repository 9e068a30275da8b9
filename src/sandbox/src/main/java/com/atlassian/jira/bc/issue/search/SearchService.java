package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Objects;

/** The sandbox's own version: Jira's declaration, whose nested values carry code. */
@SuppressWarnings("rawtypes")
public interface SearchService {
    SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter pager)
            throws SearchException;

    long searchCount(ApplicationUser user, Query query) throws SearchException;

    long searchCountOverrideSecurity(ApplicationUser user, Query query) throws SearchException;

    ParseResult parseQuery(ApplicationUser user, String jql);

    MessageSet validateQuery(ApplicationUser user, Query query);

    String getJqlString(Query query);

    /** What a link to the issue navigator carries. */
    final class IssueSearchParameters {
        private final Query query;
        private final Long filterId;

        private IssueSearchParameters(Builder builder) {
            query = builder.query;
            filterId = builder.filterId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof IssueSearchParameters that
                    && Objects.equals(query, that.query)
                    && Objects.equals(filterId, that.filterId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(query, filterId);
        }

        /** Collects the parameters. */
        public static class Builder {
            private Query query;
            private Long filterId;

            public Builder() {}
        }
    }

    /** A parsed query, or why it is none. */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
