package com.atlassian.jira.exception;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PermissionException extends com.atlassian.jira.JiraException {
    public PermissionException() { }
}
