package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be removed. */
public class RemoveException extends JiraException {
    private static final long serialVersionUID = 1;
    private final String message;

    public RemoveException() {
        this((String) null);
    }

    public RemoveException(String message) {
        this.message = message;
    }

    public RemoveException(Exception cause) {
        this(cause.getMessage(), cause);
    }

    public RemoveException(String message, Exception cause) {
        this(message);
        initCause(cause);
    }

    @Override
    public String getMessage() {
        return message;
    }
}
