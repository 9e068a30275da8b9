package org.sems.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.search.jql.JqlQuery;
import org.sems.sandbox.search.jql.JqlSort;

/** Searches by parsed JQL. */
public final class Search {
    private final Index index;
    private final JqlFields fields;
    private final Functions functions;
    private final Services services;

    Search(Index index, JqlFields fields, Functions functions, Services services) {
        this.index = index;
        this.fields = fields;
        this.functions = functions;
        this.services = services;
    }

    /** What is wrong with the query for this user; empty: nothing. */
    public List<String> problems(ApplicationUser user, JqlQuery query) {
        QueryBuilder builder = new QueryBuilder(fields, functions, new Asker(user, false));
        builder.query(query.where());
        List<String> problems = new ArrayList<>(builder.problems());
        query.order().forEach(s -> {
            List<JqlField> named = fields.named(s.field());
            if (named.isEmpty()) {
                problems.add("Field '" + s.field() + "' does not exist or you do not have permission to view it.");
            } else if (named.get(0).sort() == null) {
                problems.add("Not able to sort using field '" + s.field() + "'.");
            }
        });
        return problems;
    }

    public long count(ApplicationUser user, JqlQuery query, boolean overriding) {
        return index.count(query(new Asker(user, overriding), query));
    }

    public Index.Page page(ApplicationUser user, JqlQuery query, boolean overriding, int start, int size) {
        return index.search(query(new Asker(user, overriding), query), sort(query), start, size);
    }

    private Query query(Asker asker, JqlQuery query) {
        Query where = new QueryBuilder(fields, functions, asker).query(query.where());
        if (asker.overriding()) {
            return where;
        }
        Query scope = ScopeFilter.of(
                services.get(Permissions.class).searchScope(asker.user()),
                asker.user() == null ? null : asker.user().getKey());
        return new BooleanQuery.Builder()
                .add(where, Occur.FILTER)
                .add(scope, Occur.FILTER)
                .build();
    }

    /** Without ORDER BY the newest key comes first, as in Jira; the key decides between equals. */
    private Sort sort(JqlQuery query) {
        List<SortField> sorts = new ArrayList<>();
        for (JqlSort sort : query.order()) {
            fields.named(sort.field()).stream()
                    .map(JqlField::sort)
                    .filter(java.util.Objects::nonNull)
                    .limit(1)
                    .map(s -> s.apply(sort.descending()))
                    .forEach(sorts::add);
        }
        Function<Boolean, SortField> byKey = Matches.byText(Names.KEY);
        sorts.add(byKey.apply(true));
        return new Sort(sorts.toArray(SortField[]::new));
    }
}
