package com.atlassian.jira.bc.user.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface UserSearchService {
    public java.util.List<com.atlassian.jira.user.ApplicationUser> findUsers(String p0, com.atlassian.jira.bc.user.search.UserSearchParams p1);
    public Iterable<com.atlassian.jira.user.ApplicationUser> findUsersByFullName(String p0);
    public Iterable<com.atlassian.jira.user.ApplicationUser> findUsersByEmail(String p0);
}
