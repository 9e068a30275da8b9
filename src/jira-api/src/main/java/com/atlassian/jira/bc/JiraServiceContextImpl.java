package com.atlassian.jira.bc;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JiraServiceContextImpl implements com.atlassian.jira.bc.JiraServiceContext {
    public JiraServiceContextImpl(com.atlassian.jira.user.ApplicationUser p0) { }
    public JiraServiceContextImpl(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.util.ErrorCollection p1) { }
    public com.atlassian.jira.util.ErrorCollection getErrorCollection() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getLoggedInApplicationUser() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
