package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface DefaultRoleActors {
    public java.util.Set<com.atlassian.jira.user.ApplicationUser> getApplicationUsers();
    public java.util.Set<com.atlassian.jira.security.roles.RoleActor> getRoleActors();
}
