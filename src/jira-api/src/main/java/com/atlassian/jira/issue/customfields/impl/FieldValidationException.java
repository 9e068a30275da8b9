package com.atlassian.jira.issue.customfields.impl;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String p0) { }
}
