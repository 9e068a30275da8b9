package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/** The sandbox's own version: Jira's declaration with code. */
public class SearchException extends JiraException {
    private final String message;

    public SearchException() {
        this(null, null);
    }

    public SearchException(String message) {
        this(message, null);
    }

    public SearchException(Exception cause) {
        this(cause.getMessage(), cause);
    }

    public SearchException(String message, Exception cause) {
        this.message = message;
        if (cause != null) {
            initCause(cause);
        }
    }

    @Override
    public String getMessage() {
        return message;
    }
}
