package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ConstantsManager {
    public static final String ALL_ISSUE_TYPES = "-4";
    public java.util.Collection<com.atlassian.jira.issue.priority.Priority> getPriorities();
    public com.atlassian.jira.issue.priority.Priority getPriorityObject(String p0);
    public com.atlassian.jira.issue.priority.Priority getDefaultPriority();
    public java.util.Collection<com.atlassian.jira.issue.resolution.Resolution> getResolutions();
    public com.atlassian.jira.issue.resolution.Resolution getResolution(String p0);
    public com.atlassian.jira.issue.issuetype.IssueType getIssueType(String p0);
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getRegularIssueTypeObjects();
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getAllIssueTypeObjects();
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getSubTaskIssueTypeObjects();
    public com.atlassian.jira.issue.status.Status getStatus(String p0);
    public java.util.Collection<com.atlassian.jira.issue.status.Status> getStatuses();
    public com.atlassian.jira.issue.status.Status getStatusByName(String p0);
    public com.atlassian.jira.issue.status.Status getStatusByNameIgnoreCase(String p0);
    public com.atlassian.jira.issue.IssueConstant getIssueConstantByName(String p0, String p1);
    public com.atlassian.jira.issue.IssueConstant getConstantByNameIgnoreCase(String p0, String p1);
}
