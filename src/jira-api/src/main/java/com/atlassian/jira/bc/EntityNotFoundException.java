package com.atlassian.jira.bc;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class EntityNotFoundException extends Exception {
    public EntityNotFoundException(String p0) { }
}
