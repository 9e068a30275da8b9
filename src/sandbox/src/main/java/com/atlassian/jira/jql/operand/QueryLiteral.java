package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** The sandbox's own version: Jira's declaration with code. */
public class QueryLiteral {
    private final String text;
    private final Long number;

    public QueryLiteral() {
        this(null, null, null);
    }

    public QueryLiteral(Operand source) {
        this(source, null, null);
    }

    public QueryLiteral(Operand source, Long number) {
        this(source, null, number);
    }

    public QueryLiteral(Operand source, String text) {
        this(source, text, null);
    }

    private QueryLiteral(Operand source, String text, Long number) {
        this.text = text;
        this.number = number;
    }

    public String getStringValue() {
        return text;
    }

    public boolean isEmpty() {
        return text == null && number == null;
    }

    public String asString() {
        return text != null ? text : number != null ? number.toString() : null;
    }

    @Override
    public String toString() {
        return isEmpty() ? "EMPTY" : asString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryLiteral literal
                && Objects.equals(text, literal.text)
                && Objects.equals(number, literal.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, number);
    }
}
