package com.atlassian.query.operator;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum Operator {
    LIKE, NOT_LIKE, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS, WAS, WAS_NOT, WAS_IN, WAS_NOT_IN, CHANGED, NOT_CHANGED, BEFORE, AFTER, FROM, TO, ON, DURING, BY;
}
