package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Visitor<T> {
    public void visit(T p0);
}
