package com.atlassian.query.operand;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FunctionOperand implements com.atlassian.query.operand.Operand {
    public FunctionOperand(String p0) { }
    public FunctionOperand(String p0, String... p1) { }
    public FunctionOperand(String p0, java.util.Collection<String> p1) { }
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<String> getArgs() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
