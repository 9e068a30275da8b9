package com.atlassian.jira.jql.operand;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class QueryLiteral {
    public QueryLiteral(com.atlassian.query.operand.Operand p0, String p1) { }
    public String getStringValue() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isEmpty() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String asString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
