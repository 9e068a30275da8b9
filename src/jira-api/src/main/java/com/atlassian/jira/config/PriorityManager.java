package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PriorityManager {
    public com.atlassian.jira.issue.priority.Priority createPriority(String p0, String p1, String p2, String p3);
    public java.util.List<com.atlassian.jira.issue.priority.Priority> getPriorities();
    public com.atlassian.jira.issue.priority.Priority getPriority(String p0);
    public com.atlassian.jira.issue.priority.Priority getDefaultPriority();
}
