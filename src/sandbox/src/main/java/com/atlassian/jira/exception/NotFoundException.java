package com.atlassian.jira.exception;

/** The sandbox's own version: Jira's declaration with code. */
public class NotFoundException extends RuntimeException {
    public NotFoundException() {}

    public NotFoundException(String message) {
        super(message);
    }
}
