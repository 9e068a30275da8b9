package com.atlassian.jira.exception;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class RemoveException extends com.atlassian.jira.JiraException {
    public RemoveException() { }
    public RemoveException(String p0) { }
    public RemoveException(Exception p0) { }
    public RemoveException(String p0, Exception p1) { }
}
