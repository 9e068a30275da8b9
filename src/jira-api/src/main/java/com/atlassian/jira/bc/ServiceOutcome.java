package com.atlassian.jira.bc;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ServiceOutcome<T> extends com.atlassian.jira.bc.ServiceResult {
    public T get();
}
