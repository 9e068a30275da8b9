package com.atlassian.jira.bc.user.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class UserSearchParams {
    public static final com.atlassian.jira.bc.user.search.UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = null;
    public static final com.atlassian.jira.bc.user.search.UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = null;
    public UserSearchParams(boolean p0, boolean p1, boolean p2) { }
    public boolean allowEmptyQuery() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean includeActive() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean includeInactive() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
