package org.sems.sandbox.config;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import org.sems.sandbox.kernel.StandIns;

/** Keeps a query's text and understands nothing of it. */
public abstract class FakeSearch implements SearchService {

    public static Query query(String jql) {
        return StandIns.create(Text.class, jql);
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        return new ParseResult(query(jql), new MessageSetImpl());
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString();
    }

    /** A query that is its text. */
    abstract static class Text implements Query {
        private final String jql;

        Text(String jql) {
            this.jql = jql;
        }

        @Override
        public String getQueryString() {
            return jql;
        }
    }
}
