package com.atlassian.jira.issue.link;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface LinkCollection {
    public java.util.Set<com.atlassian.jira.issue.link.IssueLinkType> getLinkTypes();
    public java.util.List<com.atlassian.jira.issue.Issue> getOutwardIssues(String p0);
    public java.util.List<com.atlassian.jira.issue.Issue> getInwardIssues(String p0);
    public java.util.Collection<com.atlassian.jira.issue.Issue> getAllIssues();
}
