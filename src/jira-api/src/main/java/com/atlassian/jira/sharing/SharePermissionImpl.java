package com.atlassian.jira.sharing;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class SharePermissionImpl implements com.atlassian.jira.sharing.SharePermission {
    public SharePermissionImpl(Long p0, com.atlassian.jira.sharing.type.ShareType.Name p1, String p2, String p3, com.atlassian.jira.sharing.rights.ShareRight p4) { }
    public SharePermissionImpl(Long p0, com.atlassian.jira.sharing.type.ShareType.Name p1, String p2, String p3) { }
    public SharePermissionImpl(com.atlassian.jira.sharing.type.ShareType.Name p0, String p1, String p2) { }
    public SharePermissionImpl(com.atlassian.jira.sharing.type.ShareType.Name p0, String p1, String p2, com.atlassian.jira.sharing.rights.ShareRight p3) { }
    public com.atlassian.jira.sharing.type.ShareType.Name getType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getParam1() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getParam2() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.sharing.rights.ShareRight getRights() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isEdit() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
