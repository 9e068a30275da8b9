package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueTypeManager {
    public com.atlassian.jira.issue.issuetype.IssueType createIssueType(String p0, String p1, Long p2);
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();
    public void removeIssueType(String p0, String p1);
    public com.atlassian.jira.issue.issuetype.IssueType getIssueType(String p0);
    public boolean hasAssociatedIssues(com.atlassian.jira.issue.issuetype.IssueType p0);
}
