package com.atlassian.jira.issue.customfields.impl;

/** The sandbox's own version: Jira's declaration with code. */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        super(message);
    }
}
