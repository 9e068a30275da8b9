package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface RoleActor {
    public String getDescriptor();
    public String getType();
    public String getParameter();
    public java.util.Set<com.atlassian.jira.user.ApplicationUser> getUsers();
    public boolean contains(com.atlassian.jira.user.ApplicationUser p0);
    public boolean isActive();
}
