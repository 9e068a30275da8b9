package com.atlassian.jira.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraAuthenticationContext {
    public com.atlassian.jira.user.ApplicationUser getLoggedInUser();
    public java.util.Locale getLocale();
    public com.atlassian.jira.util.I18nHelper getI18nHelper();
    public void setLoggedInUser(com.atlassian.jira.user.ApplicationUser p0);
}
