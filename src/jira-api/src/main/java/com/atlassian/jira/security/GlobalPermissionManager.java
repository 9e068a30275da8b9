package com.atlassian.jira.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface GlobalPermissionManager {
    public boolean hasPermission(com.atlassian.jira.permission.GlobalPermissionKey p0, com.atlassian.jira.user.ApplicationUser p1);
}
