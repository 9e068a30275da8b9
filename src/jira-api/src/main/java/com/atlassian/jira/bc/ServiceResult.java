package com.atlassian.jira.bc;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ServiceResult {
    public boolean isValid();
    public com.atlassian.jira.util.ErrorCollection getErrorCollection();
}
