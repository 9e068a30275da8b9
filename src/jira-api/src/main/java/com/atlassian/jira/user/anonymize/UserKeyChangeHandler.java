package com.atlassian.jira.user.anonymize;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface UserKeyChangeHandler extends com.atlassian.jira.user.anonymize.AnonymizationHandler<com.atlassian.jira.user.anonymize.UserPropertyChangeParameter> {
}
