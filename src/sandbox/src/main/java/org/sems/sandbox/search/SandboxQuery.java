package org.sems.sandbox.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.search.jql.JqlClause;
import org.sems.sandbox.search.jql.JqlClause.And;
import org.sems.sandbox.search.jql.JqlClause.Or;
import org.sems.sandbox.search.jql.JqlClause.Term;
import org.sems.sandbox.search.jql.JqlQuery;

/** A parsed query as Jira's API hands it around: the tree and the text from which it came. */
public abstract class SandboxQuery implements Query {
    private final JqlQuery query;
    private final String text;

    protected SandboxQuery(JqlQuery query, String text) {
        this.query = query;
        this.text = text;
    }

    public static Query of(JqlQuery query, String text) {
        return StandIns.create(SandboxQuery.class, query, text);
    }

    JqlQuery query() {
        return query;
    }

    @Override
    public String getQueryString() {
        return text;
    }

    @Override
    public Clause getWhereClause() {
        return query.where().map(SandboxQuery::clause).orElse(null);
    }

    @Override
    public String toString() {
        return query.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxQuery that && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return query.hashCode();
    }

    private static Clause clause(JqlClause clause) {
        return clause instanceof Term term
                ? StandIns.create(SandboxTerm.class, term)
                : StandIns.create(Inner.class, clause);
    }

    /** AND, OR or NOT. */
    abstract static class Inner implements Clause {
        private final JqlClause clause;

        protected Inner(JqlClause clause) {
            this.clause = clause;
        }

        @Override
        public String getName() {
            return clause instanceof And ? "AND" : clause instanceof Or ? "OR" : "NOT";
        }
    }
}
