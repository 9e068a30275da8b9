package com.atlassian.jira.security.groups;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface GroupManager {
    public boolean groupExists(String p0);
    public boolean groupExists(com.atlassian.crowd.embedded.api.Group p0);
    public java.util.Collection<com.atlassian.crowd.embedded.api.Group> getAllGroups();
    public com.atlassian.crowd.embedded.api.Group getGroup(String p0);
    public boolean isUserInGroup(String p0, String p1);
    public boolean isUserInGroup(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.crowd.embedded.api.Group p1);
    public boolean isUserInGroup(com.atlassian.jira.user.ApplicationUser p0, String p1);
    public java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(String p0);
    public java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(String p0, Boolean p1);
    public com.atlassian.jira.util.Page<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(String p0, Boolean p1, com.atlassian.jira.util.PageRequest p2);
    public java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(com.atlassian.crowd.embedded.api.Group p0);
    public java.util.Collection<String> getUserNamesInGroup(com.atlassian.crowd.embedded.api.Group p0);
    public java.util.Collection<String> getUserNamesInGroup(String p0);
    public java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroupsForUser(String p0);
    public java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroupsForUser(com.atlassian.jira.user.ApplicationUser p0);
    public java.util.Collection<String> getGroupNamesForUser(String p0);
    public java.util.Collection<String> getGroupNamesForUser(com.atlassian.jira.user.ApplicationUser p0);
    public java.util.Collection<String> getAllGroupNames();
}
