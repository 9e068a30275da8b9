package com.atlassian.jira.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ErrorCollection extends java.io.Serializable {
    public void addError(String p0, String p1);
    public void addError(String p0, String p1, com.atlassian.jira.util.ErrorCollection.Reason p2);
    public void addErrorMessage(String p0);
    public java.util.Collection<String> getErrorMessages();
    public java.util.Map<String, String> getErrors();
    public boolean hasAnyErrors();
    public void addReason(com.atlassian.jira.util.ErrorCollection.Reason p0);
    public java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> getReasons();

    public static enum Reason {
        NOT_FOUND, NOT_LOGGED_IN, FORBIDDEN, VALIDATION_FAILED, CONFLICT, SERVER_ERROR, PRECONDITION_FAILED;
    }
}
