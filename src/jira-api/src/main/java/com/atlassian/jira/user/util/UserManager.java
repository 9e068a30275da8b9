package com.atlassian.jira.user.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface UserManager {
    public com.atlassian.jira.user.ApplicationUser getUserByKey(String p0);
    public com.atlassian.jira.user.ApplicationUser getUserByName(String p0);
    public com.atlassian.jira.user.ApplicationUser getUserByKeyEvenWhenUnknown(String p0);
    public com.atlassian.crowd.embedded.api.Group getGroup(String p0);
}
