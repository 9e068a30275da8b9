package com.atlassian.jira.exception;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class NotFoundException extends RuntimeException {
    public NotFoundException() { }
}
