package com.atlassian.query.operator;

/** The sandbox's own version: Jira's declaration with code. */
public enum Operator {
    LIKE("~"),
    NOT_LIKE("!~"),
    EQUALS("="),
    NOT_EQUALS("!="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">="),
    WAS("was"),
    WAS_NOT("was not"),
    WAS_IN("was in"),
    WAS_NOT_IN("was not in"),
    CHANGED("changed"),
    NOT_CHANGED("not changed"),
    BEFORE("before"),
    AFTER("after"),
    FROM("from"),
    TO("to"),
    ON("on"),
    DURING("during"),
    BY("by");

    private final String display;

    Operator(String display) {
        this.display = display;
    }

    public String getDisplayString() {
        return display;
    }
}
