package org.sems.sandbox.search.jql;

import java.util.List;

/** The tree of a query's conditions. */
public sealed interface JqlClause {

    record And(List<JqlClause> clauses) implements JqlClause {}

    record Or(List<JqlClause> clauses) implements JqlClause {}

    record Not(JqlClause clause) implements JqlClause {}

    /** @param field as it was written, without quotes: a system field's name, a custom field's name or {@code cf[10001]} */
    record Term(String field, JqlOperator operator, JqlOperand operand) implements JqlClause {}
}
