package com.atlassian.jira.permission;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PermissionSchemeManager extends com.atlassian.jira.scheme.SchemeManager {
    public java.util.Collection<com.atlassian.jira.permission.PermissionSchemeEntry> getPermissionSchemeEntries(com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.security.plugin.ProjectPermissionKey p1);
    public java.util.Collection<com.atlassian.jira.permission.PermissionSchemeEntry> getPermissionSchemeEntries(long p0, com.atlassian.jira.security.plugin.ProjectPermissionKey p1);
}
