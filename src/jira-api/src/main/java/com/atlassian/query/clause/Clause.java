package com.atlassian.query.clause;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Clause extends java.io.Serializable {
    public String getName();
    public String toString();
}
