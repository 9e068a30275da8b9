package org.sems.sandbox.search.jql;

import java.util.stream.Collectors;

/** Writes a query as Jira generates its text. */
final class JqlText {

    private JqlText() {}

    static String of(JqlQuery query) {
        String where = query.where().map(c -> of(c, 0)).orElse("");
        String order = query.order().stream()
                .map(s -> quoted(s.field()) + (s.descending() ? " DESC" : " ASC"))
                .collect(Collectors.joining(", "));
        return order.isEmpty() ? where : (where + " ORDER BY " + order).trim();
    }

    /** @param strength of the clause around: 0 none, 1 OR, 2 AND, 3 NOT */
    private static String of(JqlClause clause, int strength) {
        if (clause instanceof JqlClause.Term term) {
            return quoted(term.field()) + ' ' + term.operator().text() + ' ' + of(term.operand());
        }
        if (clause instanceof JqlClause.Not not) {
            return "NOT " + of(not.clause(), 3);
        }
        boolean or = clause instanceof JqlClause.Or;
        int own = or ? 1 : 2;
        var inner = or ? ((JqlClause.Or) clause).clauses() : ((JqlClause.And) clause).clauses();
        String text = inner.stream().map(c -> of(c, own)).collect(Collectors.joining(or ? " OR " : " AND "));
        return own < strength ? '(' + text + ')' : text;
    }

    private static String of(JqlOperand operand) {
        if (operand instanceof JqlOperand.Text text) {
            return quoted(text.value());
        }
        if (operand instanceof JqlOperand.Call call) {
            return quoted(call.function())
                    + call.arguments().stream().map(JqlText::quoted).collect(Collectors.joining(", ", "(", ")"));
        }
        if (operand instanceof JqlOperand.Several several) {
            return several.operands().stream().map(JqlText::of).collect(Collectors.joining(", ", "(", ")"));
        }
        return "EMPTY";
    }

    private static String quoted(String text) {
        if (JqlLexer.needsNoQuotes(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
