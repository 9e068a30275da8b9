package com.atlassian.jira.jql.operand;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class QueryLiteral {
    public QueryLiteral(com.atlassian.query.operand.Operand p0, String p1) { }
    public String getStringValue() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.query.operand.Operand getSourceOperand() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
