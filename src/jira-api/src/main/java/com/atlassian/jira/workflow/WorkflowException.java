package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class WorkflowException extends RuntimeException {
    public WorkflowException(String p0) { }
    public WorkflowException(Throwable p0) { }
    public WorkflowException(String p0, Throwable p1) { }
}
