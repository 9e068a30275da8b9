package org.sems.sandbox.search.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.search.jql.JqlClause.And;
import org.sems.sandbox.search.jql.JqlClause.Not;
import org.sems.sandbox.search.jql.JqlClause.Or;
import org.sems.sandbox.search.jql.JqlClause.Term;

/** Recursive descent over Jira's grammar: OR binds weakest, then AND, then NOT. */
public final class JqlParser {
    /** Deep enough for any query a person or a page writes; keeps the stack safe from hostile ones. */
    private static final int DEEPEST = 200;

    private final String text;
    private final List<JqlToken> tokens;
    private int at;
    private int depth;

    private JqlParser(String text) throws JqlError {
        this.text = text;
        this.tokens = JqlLexer.tokens(text);
    }

    public static JqlQuery parse(String text) throws JqlError {
        return new JqlParser(text).query();
    }

    private JqlQuery query() throws JqlError {
        Optional<JqlClause> where = peek().word("order") || ended() ? Optional.empty() : Optional.of(or());
        List<JqlSort> order = peek().word("order") ? order() : List.of();
        if (!ended()) {
            throw error(
                    where.isPresent() && order.isEmpty()
                            ? "Expecting either 'OR' or 'AND' but got '" + peek().text() + "'."
                            : "Expecting ',' but got '" + peek().text() + "'.");
        }
        return new JqlQuery(where, order);
    }

    private JqlClause or() throws JqlError {
        List<JqlClause> clauses = new ArrayList<>(List.of(and()));
        while (take("or", "||", "|")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Or(List.copyOf(clauses));
    }

    private JqlClause and() throws JqlError {
        List<JqlClause> clauses = new ArrayList<>(List.of(not()));
        while (take("and", "&&", "&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new And(List.copyOf(clauses));
    }

    private JqlClause not() throws JqlError {
        if (++depth > DEEPEST) {
            throw error("The query is nested too deeply.");
        }
        try {
            if (take("not", "!", "!")) {
                return new Not(not());
            }
            if (peek().symbol("(")) {
                next();
                JqlClause inner = or();
                if (!peek().symbol(")")) {
                    throw error(
                            ended()
                                    ? "Expecting ')' before the end of the query."
                                    : "Expecting ')' but got '" + peek().text() + "'.");
                }
                next();
                return inner;
            }
            return term();
        } finally {
            depth--;
        }
    }

    private Term term() throws JqlError {
        String field = name("field name");
        JqlOperator operator = operator();
        JqlOperand operand = operand();
        return new Term(field, operator, operand);
    }

    private String name(String what) throws JqlError {
        JqlToken token = peek();
        if (!token.isText()) {
            throw error(
                    ended()
                            ? "Expecting a " + what + " at the end of the query."
                            : "Expecting a " + what + " but got '" + token.text() + "'. " + "You must surround '"
                                    + token.text() + "' in quotation marks to use it as a " + what + ".");
        }
        if (token.kind() == JqlToken.Kind.WORD && JqlLexer.reservedWord(token.text())) {
            throw error("'" + token.text()
                    + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.");
        }
        if (token.text().isBlank()) {
            throw error("The " + what + " cannot be empty.");
        }
        return next().text();
    }

    private JqlOperator operator() throws JqlError {
        JqlToken token = peek();
        if (token.word("in")) {
            next();
            return JqlOperator.IN;
        }
        if (token.word("is")) {
            next();
            return take("not", null, null) ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        if (token.word("not") && tokens.get(at + 1).word("in")) {
            at += 2;
            return JqlOperator.NOT_IN;
        }
        if (token.word("was") || token.word("changed")) {
            throw error("The operator '" + token.text().toUpperCase(java.util.Locale.ROOT)
                    + "' is not part of the sandbox.");
        }
        Optional<JqlOperator> symbol =
                token.kind() == JqlToken.Kind.SYMBOL ? JqlOperator.ofSymbol(token.text()) : Optional.empty();
        if (symbol.isEmpty()) {
            throw error(
                    (ended()
                                    ? "Expecting an operator before the end of the query."
                                    : "Expecting operator but got '" + token.text() + "'.")
                            + " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
        }
        next();
        return symbol.get();
    }

    private JqlOperand operand() throws JqlError {
        JqlToken token = peek();
        if (token.word("empty") || token.word("null")) {
            next();
            return new JqlOperand.Empty();
        }
        if (token.symbol("(")) {
            next();
            List<JqlOperand> operands = new ArrayList<>(List.of(operand()));
            while (peek().symbol(",")) {
                next();
                operands.add(operand());
            }
            close();
            return new JqlOperand.Several(List.copyOf(operands));
        }
        if (!token.isText()) {
            throw error(
                    ended()
                            ? "Expecting either a value, list or function before the end of the query."
                            : "Expecting either a value, list or function but got '" + token.text()
                                    + "'. You must surround '" + token.text()
                                    + "' in quotation marks to use it as a value.");
        }
        if (token.kind() == JqlToken.Kind.WORD
                && JqlLexer.reservedWord(token.text())
                && !tokens.get(at + 1).symbol("(")) {
            throw error("'" + token.text()
                    + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.");
        }
        next();
        return peek().symbol("(") ? new JqlOperand.Call(token.text(), arguments()) : new JqlOperand.Text(token.text());
    }

    private List<String> arguments() throws JqlError {
        next();
        List<String> arguments = new ArrayList<>();
        while (!peek().symbol(")")) {
            if (!arguments.isEmpty()) {
                if (!peek().symbol(",")) {
                    throw error(
                            ended()
                                    ? "Expecting ')' before the end of the query."
                                    : "Expecting ',' or ')' but got '" + peek().text() + "'.");
                }
                next();
            }
            if (!peek().isText()) {
                throw error("Expecting a function argument but got '" + peek().text() + "'.");
            }
            arguments.add(next().text());
        }
        next();
        return List.copyOf(arguments);
    }

    private void close() throws JqlError {
        if (!peek().symbol(")")) {
            throw error(
                    ended()
                            ? "Expecting ')' before the end of the query."
                            : "Expecting ',' or ')' but got '" + peek().text() + "'.");
        }
        next();
    }

    private List<JqlSort> order() throws JqlError {
        next();
        if (!peek().word("by")) {
            throw error(
                    ended()
                            ? "Expecting 'by' at the end of the query."
                            : "Expecting 'by' but got '" + peek().text() + "'.");
        }
        next();
        List<JqlSort> sorts = new ArrayList<>();
        do {
            String field = name("field name");
            boolean descending = peek().word("desc");
            if (descending || peek().word("asc")) {
                next();
            }
            sorts.add(new JqlSort(field, descending));
        } while (take(null, ",", ","));
        return List.copyOf(sorts);
    }

    private boolean take(String word, String symbol, String other) {
        JqlToken token = peek();
        boolean found =
                word != null && token.word(word) || symbol != null && (token.symbol(symbol) || token.symbol(other));
        if (found) {
            next();
        }
        return found;
    }

    private JqlToken peek() {
        return tokens.get(at);
    }

    private JqlToken next() {
        return tokens.get(at++);
    }

    private boolean ended() {
        return peek().kind() == JqlToken.Kind.END;
    }

    private JqlError error(String message) {
        return new JqlError(message, text, peek().position());
    }
}
