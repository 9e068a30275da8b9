package com.atlassian.jira.permission;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class GlobalPermissionKey implements java.io.Serializable {
    public static final com.atlassian.jira.permission.GlobalPermissionKey ADMINISTER = null;
    public static final com.atlassian.jira.permission.GlobalPermissionKey SYSTEM_ADMIN = null;
    public static final com.atlassian.jira.permission.GlobalPermissionKey USE = null;
    public static final com.atlassian.jira.permission.GlobalPermissionKey USER_PICKER = null;
    public String getKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private GlobalPermissionKey() { }
}
