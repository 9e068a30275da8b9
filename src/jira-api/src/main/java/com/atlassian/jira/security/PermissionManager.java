package com.atlassian.jira.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PermissionManager {
    public boolean hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey p0, com.atlassian.jira.issue.Issue p1, com.atlassian.jira.user.ApplicationUser p2);
    public boolean hasPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey p0, com.atlassian.jira.project.Project p1, com.atlassian.jira.user.ApplicationUser p2);
}
