package org.sems.sandbox.search.jql;

import java.util.Arrays;
import java.util.Optional;

/** The operators of the subset; those about history ({@code WAS}, {@code CHANGED}) are not part of the sandbox. */
public enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String text;

    JqlOperator(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public boolean negative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    public boolean relational() {
        return this == LESS_THAN || this == LESS_THAN_EQUALS || this == GREATER_THAN || this == GREATER_THAN_EQUALS;
    }

    public boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    /** Only EMPTY and NULL may follow. */
    public boolean takesEmptyOnly() {
        return this == IS || this == IS_NOT;
    }

    static Optional<JqlOperator> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(o -> o.text.equals(symbol)).findFirst();
    }
}
