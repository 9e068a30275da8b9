package com.atlassian.jira.user;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class UserDetails {
    public UserDetails(String p0, String p1) { }
    public com.atlassian.jira.user.UserDetails withPassword(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.UserDetails withEmail(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getUsername() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getPassword() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getDisplayName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getEmailAddress() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
