package com.atlassian.jira.workflow;

/** The sandbox's own version: Jira's declaration with code. */
public class WorkflowException extends RuntimeException {
    public WorkflowException(String message) {
        super(message);
    }

    public WorkflowException(Throwable cause) {
        super(cause);
    }

    public WorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
