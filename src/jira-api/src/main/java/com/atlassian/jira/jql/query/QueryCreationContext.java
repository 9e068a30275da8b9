package com.atlassian.jira.jql.query;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface QueryCreationContext {
    public com.atlassian.jira.user.ApplicationUser getApplicationUser();
    public boolean isSecurityOverriden();
}
