package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface DefaultRoleActors {
    public java.util.Set<com.atlassian.jira.user.ApplicationUser> getUsers();
    public java.util.Set<com.atlassian.jira.user.ApplicationUser> getApplicationUsers();
    public java.util.Set<com.atlassian.jira.security.roles.RoleActor> getRoleActors();
    public Long getProjectRoleId();
    public java.util.Set<com.atlassian.jira.security.roles.RoleActor> getRoleActorsByType(String p0);
    public boolean contains(com.atlassian.jira.user.ApplicationUser p0);
    public com.atlassian.jira.security.roles.DefaultRoleActors addRoleActor(com.atlassian.jira.security.roles.RoleActor p0);
    public com.atlassian.jira.security.roles.DefaultRoleActors addRoleActors(java.util.Collection<? extends com.atlassian.jira.security.roles.RoleActor> p0);
    public com.atlassian.jira.security.roles.DefaultRoleActors removeRoleActor(com.atlassian.jira.security.roles.RoleActor p0);
    public com.atlassian.jira.security.roles.DefaultRoleActors removeRoleActors(java.util.Collection<? extends com.atlassian.jira.security.roles.RoleActor> p0);
}
