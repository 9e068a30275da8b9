package org.sems.sandbox.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.ClauseTooComplexSearchException;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.search.jql.JqlError;
import org.sems.sandbox.search.jql.JqlParser;
import org.sems.sandbox.search.jql.JqlQuery;

/** JQL for the app: parse, validate, search, count. */
@SuppressWarnings("rawtypes")
public abstract class StandInSearchService implements SearchService {
    /** Jira 11.3's {@code jira.search.platform.max.result.window} (B16). */
    private static final int WINDOW = 10_000;

    private final Search search;
    private final Issues issues;
    private final Surroundings surroundings;

    protected StandInSearchService(Search search, Issues issues, Surroundings surroundings) {
        this.search = search;
        this.issues = issues;
        this.surroundings = surroundings;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser user, String jql) {
        MessageSet messages = new MessageSetImpl();
        try {
            String text = jql == null ? "" : jql;
            return new ParseResult(SandboxQuery.of(JqlParser.parse(text), text), messages);
        } catch (JqlError e) {
            messages.addErrorMessage(e.getMessage());
            return new ParseResult(null, messages);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        MessageSet messages = new MessageSetImpl();
        search.problems(user, parsed(query)).forEach(messages::addErrorMessage);
        return messages;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager) throws SearchException {
        return search(user, query, pager, false);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter pager)
            throws SearchException {
        return search(user, query, pager, true);
    }

    private SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter pager, boolean overriding)
            throws SearchException {
        int size = pager.getMax() < 0 ? Integer.MAX_VALUE : pager.getMax();
        Index.Page page = asking(
                query,
                () -> search.page(
                        user,
                        parsed(query),
                        overriding,
                        pager.getStart(),
                        Math.min(size, Math.max(0, WINDOW - pager.getStart()))));
        if (Math.min(page.total(), (long) pager.getStart() + size) > WINDOW) {
            throw new SearchException(
                    "Result window is too large, from + size must be less than or equal to: [" + WINDOW + "]");
        }
        List<Issue> found = page.ids().stream()
                .map(issues::byId)
                .flatMap(Optional::stream)
                .<Issue>map(r -> SandboxIssue.of(surroundings, r))
                .toList();
        return new SearchResults<>(found, (int) page.total(), pager.getMax(), pager.getStart());
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        return asking(query, () -> search.count(user, parsed(query), false));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser user, Query query) throws SearchException {
        return asking(query, () -> search.count(user, parsed(query), true));
    }

    /** What has more clauses than the index takes is told by the query's clause, as Jira does. */
    private static <T> T asking(Query query, Supplier<T> search) throws SearchException {
        try {
            return search.get();
        } catch (IndexSearcher.TooManyClauses e) {
            throw new ClauseTooComplexSearchException(query.getWhereClause());
        }
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString() != null
                ? query.getQueryString()
                : parsed(query).text();
    }

    /** Null stands for the query that finds everything, as in Jira. */
    private static JqlQuery parsed(Query query) {
        return query == null ? new JqlQuery(Optional.empty(), List.of()) : ((SandboxQuery) query).query();
    }
}
