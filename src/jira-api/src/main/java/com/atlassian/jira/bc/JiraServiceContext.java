package com.atlassian.jira.bc;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraServiceContext {
    public com.atlassian.jira.util.ErrorCollection getErrorCollection();
    public com.atlassian.jira.user.ApplicationUser getLoggedInApplicationUser();
}
