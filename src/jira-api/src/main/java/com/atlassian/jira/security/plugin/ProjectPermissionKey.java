package com.atlassian.jira.security.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class ProjectPermissionKey {
    public ProjectPermissionKey(int p0) { }
    public ProjectPermissionKey(String p0) { }
    public String permissionKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
