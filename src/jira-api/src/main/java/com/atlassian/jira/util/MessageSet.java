package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface MessageSet extends java.io.Serializable {
    public java.util.Set<String> getErrorMessages();
    public com.atlassian.jira.util.MessageSet.MessageLink getLinkForError(String p0);
    public java.util.Set<String> getErrorMessagesInEnglish();
    public java.util.Set<String> getWarningMessages();
    public com.atlassian.jira.util.MessageSet.MessageLink getLinkForWarning(String p0);
    public java.util.Set<String> getWarningMessagesInEnglish();
    public boolean hasAnyErrors();
    public boolean hasAnyWarnings();
    public boolean hasAnyMessages();
    public void addMessageSet(com.atlassian.jira.util.MessageSet p0);
    public void addMessage(com.atlassian.jira.util.MessageSet.Level p0, String p1);
    public void addMessage(com.atlassian.jira.util.MessageSet.Level p0, String p1, com.atlassian.jira.util.MessageSet.MessageLink p2);
    public void addErrorMessage(String p0);
    public void addErrorMessage(String p0, com.atlassian.jira.util.MessageSet.MessageLink p1);
    public void addErrorMessageInEnglish(String p0);
    public void addWarningMessage(String p0);
    public void addWarningMessage(String p0, com.atlassian.jira.util.MessageSet.MessageLink p1);
    public void addWarningMessageInEnglish(String p0);

    public static enum Level {
        WARNING, ERROR;
    }

    public static class MessageLink implements java.io.Serializable {
        public MessageLink(String p0, String p1) { }
    }
}
