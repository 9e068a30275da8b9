package com.atlassian.jira.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface GlobalPermissionManager {
    public boolean hasPermission(com.atlassian.jira.permission.GlobalPermissionKey p0, com.atlassian.jira.user.ApplicationUser p1);
    public java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroupsWithPermission(com.atlassian.jira.permission.GlobalPermissionKey p0);
    public java.util.Collection<String> getGroupNamesWithPermission(com.atlassian.jira.permission.GlobalPermissionKey p0);
}
