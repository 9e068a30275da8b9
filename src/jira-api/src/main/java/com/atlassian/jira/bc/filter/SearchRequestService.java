package com.atlassian.jira.bc.filter;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SearchRequestService {
    public java.util.Collection<com.atlassian.jira.issue.search.SearchRequest> getOwnedFilters(com.atlassian.jira.user.ApplicationUser p0);
    public void deleteFilter(com.atlassian.jira.bc.JiraServiceContext p0, Long p1);
    public com.atlassian.jira.issue.search.SearchRequest getFilter(com.atlassian.jira.bc.JiraServiceContext p0, Long p1);
    public void validateFilterForCreate(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.issue.search.SearchRequest p1);
    public void validateForDelete(com.atlassian.jira.bc.JiraServiceContext p0, Long p1);
    public com.atlassian.jira.issue.search.SearchRequest createFilter(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.issue.search.SearchRequest p1);
    public com.atlassian.jira.issue.search.SearchRequest createFilter(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.issue.search.SearchRequest p1, boolean p2);
}
