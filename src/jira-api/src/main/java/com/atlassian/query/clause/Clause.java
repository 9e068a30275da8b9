package com.atlassian.query.clause;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Clause extends java.io.Serializable {
    public String getName();
    public java.util.List<com.atlassian.query.clause.Clause> getClauses();
    public <R> R accept(com.atlassian.query.clause.ClauseVisitor<R> p0);
    public String toString();
}
