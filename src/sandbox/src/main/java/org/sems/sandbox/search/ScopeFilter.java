package org.sems.sandbox.search;

import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sems.sandbox.scheme.SearchScope;

/** What a user may find: their projects and their security levels, each possibly only as reporter or assignee. */
final class ScopeFilter {

    private ScopeFilter() {}

    /** @param userKey null for the anonymous user, who is nobody's reporter or assignee */
    static Query of(SearchScope scope, String userKey) {
        BooleanQuery.Builder projects = new BooleanQuery.Builder();
        projects.add(among(Names.PROJECT, scope.projects()), Occur.SHOULD);
        BooleanQuery.Builder levels = new BooleanQuery.Builder();
        levels.add(
                new BooleanQuery.Builder()
                        .add(new MatchAllDocsQuery(), Occur.MUST)
                        .add(new TermQuery(new Term(Names.FILLED, Names.LEVEL)), Occur.MUST_NOT)
                        .build(),
                Occur.SHOULD);
        levels.add(among(Names.PROJECT_AND_LEVEL, scope.levels()), Occur.SHOULD);
        if (userKey != null) {
            projects.add(own(among(Names.PROJECT, scope.projectsAsReporter()), Names.REPORTER, userKey), Occur.SHOULD);
            projects.add(own(among(Names.PROJECT, scope.projectsAsAssignee()), Names.ASSIGNEE, userKey), Occur.SHOULD);
            levels.add(
                    own(among(Names.PROJECT_AND_LEVEL, scope.levelsAsReporter()), Names.REPORTER, userKey),
                    Occur.SHOULD);
            levels.add(
                    own(among(Names.PROJECT_AND_LEVEL, scope.levelsAsAssignee()), Names.ASSIGNEE, userKey),
                    Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(projects.build(), Occur.FILTER)
                .add(levels.build(), Occur.FILTER)
                .build();
    }

    private static Query own(Query among, String field, String userKey) {
        return new BooleanQuery.Builder()
                .add(among, Occur.FILTER)
                .add(new TermQuery(new Term(field, userKey)), Occur.FILTER)
                .build();
    }

    private static Query among(String field, Collection<?> values) {
        return new TermInSetQuery(
                field, values.stream().map(v -> new BytesRef(v.toString())).toList());
    }
}
