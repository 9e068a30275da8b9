package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractMessageSet implements com.atlassian.jira.util.MessageSet {
    protected AbstractMessageSet(java.util.Map<String, com.atlassian.jira.util.MessageSet.MessageLink> p0, java.util.Map<String, com.atlassian.jira.util.MessageSet.MessageLink> p1, java.util.Set<String> p2, java.util.Set<String> p3) { }
    public java.util.Set<String> getErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<String> getWarningMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasAnyErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessage(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
