package com.atlassian.jira.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SearchRequestManager extends com.atlassian.jira.sharing.SharedEntityAccessor<com.atlassian.jira.issue.search.SearchRequest> {
    public java.util.Collection<com.atlassian.jira.issue.search.SearchRequest> getAllOwnedSearchRequests(com.atlassian.jira.user.ApplicationUser p0);
    public com.atlassian.jira.issue.search.SearchRequest getSearchRequestById(Long p0);
    public com.atlassian.jira.issue.search.SearchRequest create(com.atlassian.jira.issue.search.SearchRequest p0);
    public com.atlassian.jira.issue.search.SearchRequest update(com.atlassian.jira.issue.search.SearchRequest p0);
    public com.atlassian.jira.issue.search.SearchRequest update(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.search.SearchRequest p1);
    public void delete(Long p0);
}
