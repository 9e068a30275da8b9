package org.sems.sandbox.search;

import com.atlassian.query.clause.TerminalClause;
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
}
