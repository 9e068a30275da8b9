package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueManager {
    public com.atlassian.jira.issue.MutableIssue getIssueObject(Long p0) throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.issue.MutableIssue getIssueObject(String p0) throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.issue.MutableIssue getIssueByKeyIgnoreCase(String p0) throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.issue.MutableIssue getIssueByCurrentKey(String p0) throws com.atlassian.jira.exception.DataAccessException;
    public java.util.List<com.atlassian.jira.issue.Issue> getIssueObjects(java.util.Collection<Long> p0);
    public com.atlassian.jira.issue.Issue updateIssue(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.MutableIssue p1, com.atlassian.jira.event.type.EventDispatchOption p2, boolean p3);
    public boolean isEditable(com.atlassian.jira.issue.Issue p0);
    public java.util.Collection<Long> getIssueIdsForProject(Long p0) throws org.ofbiz.core.entity.GenericEntityException;
}
