package com.atlassian.jira.issue.link;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueLinkManager {
    public void createIssueLink(Long p0, Long p1, Long p2, Long p3, com.atlassian.jira.user.ApplicationUser p4) throws com.atlassian.jira.exception.CreateException;
    public void removeIssueLink(com.atlassian.jira.issue.link.IssueLink p0, com.atlassian.jira.user.ApplicationUser p1);
    public com.atlassian.jira.issue.link.IssueLink getIssueLink(Long p0);
    public java.util.List<com.atlassian.jira.issue.link.IssueLink> getOutwardLinks(Long p0);
    public java.util.List<com.atlassian.jira.issue.link.IssueLink> getInwardLinks(Long p0);
    public com.atlassian.jira.issue.link.IssueLink getIssueLink(Long p0, Long p1, Long p2);
}
