package com.atlassian.jira.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class SearchRequest implements com.atlassian.jira.sharing.SharedEntity, java.io.Serializable {
    public SearchRequest(com.atlassian.query.Query p0) { }
    public SearchRequest(com.atlassian.jira.issue.search.SearchRequest p0) { }
    public SearchRequest(com.atlassian.query.Query p0, com.atlassian.jira.user.ApplicationUser p1, String p2, String p3) { }
    public SearchRequest(com.atlassian.query.Query p0, com.atlassian.jira.user.ApplicationUser p1, String p2, String p3, Long p4, long p5) { }
    public SearchRequest(com.atlassian.query.Query p0, String p1, String p2, String p3) { }
    public SearchRequest(com.atlassian.query.Query p0, String p1, String p2, String p3, Long p4, long p5) { }
    public com.atlassian.query.Query getQuery() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setQuery(com.atlassian.query.Query p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.sharing.SharedEntity.SharePermissions getPermissions() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setPermissions(com.atlassian.jira.sharing.SharedEntity.SharePermissions p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getDescription() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getOwner() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
