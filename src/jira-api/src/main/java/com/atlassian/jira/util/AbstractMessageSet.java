package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractMessageSet implements com.atlassian.jira.util.MessageSet {
    protected AbstractMessageSet(java.util.Map<String, com.atlassian.jira.util.MessageSet.MessageLink> p0, java.util.Map<String, com.atlassian.jira.util.MessageSet.MessageLink> p1, java.util.Set<String> p2, java.util.Set<String> p3) { }
    public java.util.Set<String> getErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<String> getErrorMessagesInEnglish() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<String> getWarningMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<String> getWarningMessagesInEnglish() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasAnyErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasAnyWarnings() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasAnyMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.MessageSet.MessageLink getLinkForError(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.util.MessageSet.MessageLink getLinkForWarning(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addMessageSet(com.atlassian.jira.util.MessageSet p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addMessage(com.atlassian.jira.util.MessageSet.Level p0, String p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addMessage(com.atlassian.jira.util.MessageSet.Level p0, String p1, com.atlassian.jira.util.MessageSet.MessageLink p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessage(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessage(String p0, com.atlassian.jira.util.MessageSet.MessageLink p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessageInEnglish(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addWarningMessage(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addWarningMessage(String p0, com.atlassian.jira.util.MessageSet.MessageLink p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addWarningMessageInEnglish(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
