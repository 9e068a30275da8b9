package com.atlassian.jira.exception;

/** Something went wrong with what is stored; unchecked. */
public class DataAccessException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DataAccessException(String message) {
        super(message);
    }

    public DataAccessException(Throwable cause) {
        super(cause);
    }

    public DataAccessException(String message, Throwable cause) {
        super(message, cause);
    }
}
