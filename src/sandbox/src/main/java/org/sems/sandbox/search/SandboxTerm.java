package org.sems.sandbox.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import java.util.List;
import org.sems.sandbox.search.jql.JqlClause.Term;

/** One condition of a query as Jira's API shows it to a function. */
public abstract class SandboxTerm implements TerminalClause {
    private final Term term;

    protected SandboxTerm(Term term) {
        this.term = term;
    }

    @Override
    public String getName() {
        return term.field();
    }

    @Override
    public Operator getOperator() {
        return Operator.valueOf(term.operator().name());
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }
}
