package com.atlassian.jira.web.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AuthorizationSupport {
    public boolean hasGlobalPermission(com.atlassian.jira.permission.GlobalPermissionKey p0);
    public boolean hasGlobalPermission(String p0);
    public boolean hasIssuePermission(com.atlassian.jira.security.plugin.ProjectPermissionKey p0, com.atlassian.jira.issue.Issue p1);
    public boolean hasProjectPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey p0, com.atlassian.jira.project.Project p1);
}
