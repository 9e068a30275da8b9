package com.atlassian.jira.sharing;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SharePermission extends java.io.Serializable {
    public com.atlassian.jira.sharing.type.ShareType.Name getType();
    public String getParam1();
    public String getParam2();
    public default com.atlassian.jira.sharing.rights.ShareRight getRights() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public default boolean isEdit() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
