package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class SimpleErrorCollection implements com.atlassian.jira.util.ErrorCollection {
    public SimpleErrorCollection() { }
    public void addError(String p0, String p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessage(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection<String> getErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, String> getErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorCollection(com.atlassian.jira.util.ErrorCollection p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasAnyErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addError(String p0, String p1, com.atlassian.jira.util.ErrorCollection.Reason p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessage(String p0, com.atlassian.jira.util.ErrorCollection.Reason p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addReason(com.atlassian.jira.util.ErrorCollection.Reason p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> getReasons() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
