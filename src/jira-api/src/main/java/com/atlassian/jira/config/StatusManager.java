package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface StatusManager {
    public com.atlassian.jira.issue.status.Status createStatus(String p0, String p1, String p2, com.atlassian.jira.issue.status.category.StatusCategory p3);
    public java.util.Collection<com.atlassian.jira.issue.status.Status> getStatuses();
    public void removeStatus(String p0);
    public com.atlassian.jira.issue.status.Status getStatus(String p0);
}
