package com.atlassian.jira.issue.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueSecurityLevelManager {
    public java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevel> getIssueSecurityLevels(long p0);
    public String getIssueSecurityName(Long p0);
    public com.atlassian.jira.issue.security.IssueSecurityLevel getSecurityLevel(long p0);
    public com.atlassian.jira.issue.security.IssueSecurityLevel createIssueSecurityLevel(long p0, String p1, String p2);
    public java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevel> getUsersSecurityLevels(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
    public java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevel> getUsersSecurityLevels(com.atlassian.jira.project.Project p0, com.atlassian.jira.user.ApplicationUser p1);
    public java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevel> getAllIssueSecurityLevels();
    public java.util.Collection<com.atlassian.jira.issue.security.IssueSecurityLevel> getIssueSecurityLevelsByName(String p0);
    public Long getDefaultSecurityLevel(com.atlassian.jira.project.Project p0);
    public void deleteSecurityLevel(Long p0);
    public void clearUsersLevels();
}
