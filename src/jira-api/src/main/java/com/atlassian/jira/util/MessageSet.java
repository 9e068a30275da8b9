package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface MessageSet extends java.io.Serializable {
    public java.util.Set<String> getErrorMessages();
    public java.util.Set<String> getWarningMessages();
    public boolean hasAnyErrors();
    public void addErrorMessage(String p0);

    public static class MessageLink implements java.io.Serializable {
        public MessageLink(String p0, String p1) { }
    }
}
