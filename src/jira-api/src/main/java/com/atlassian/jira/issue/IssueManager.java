package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueManager {
    public com.atlassian.jira.issue.MutableIssue getIssueObject(Long p0) throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.issue.MutableIssue getIssueObject(String p0) throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.issue.MutableIssue getIssueByCurrentKey(String p0) throws com.atlassian.jira.exception.DataAccessException;
}
