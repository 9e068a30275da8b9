package com.atlassian.jira.user.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface UserManager {
    public int getTotalUserCount();
    public java.util.Collection<com.atlassian.jira.user.ApplicationUser> getAllApplicationUsers();
    public com.atlassian.jira.user.ApplicationUser getUserByKey(String p0);
    public com.atlassian.jira.user.ApplicationUser getUserByName(String p0);
    public com.atlassian.jira.user.ApplicationUser getUserByKeyEvenWhenUnknown(String p0);
    public com.atlassian.jira.user.ApplicationUser getUserByNameEvenWhenUnknown(String p0);
    public com.atlassian.crowd.embedded.api.Group getGroup(String p0);
    public boolean isUserExisting(com.atlassian.jira.user.ApplicationUser p0);
    public com.atlassian.jira.user.ApplicationUser createUser(com.atlassian.jira.user.UserDetails p0) throws com.atlassian.jira.exception.CreateException, com.atlassian.jira.exception.PermissionException;
}
