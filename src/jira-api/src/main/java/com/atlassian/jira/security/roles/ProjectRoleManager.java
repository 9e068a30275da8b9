package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectRoleManager {
    public java.util.Collection<com.atlassian.jira.security.roles.ProjectRole> getProjectRoles();
    public com.atlassian.jira.security.roles.ProjectRole getProjectRole(Long p0);
    public com.atlassian.jira.security.roles.ProjectRole getProjectRole(String p0);
    public com.atlassian.jira.security.roles.ProjectRole createRole(com.atlassian.jira.security.roles.ProjectRole p0);
    public boolean isRoleNameUnique(String p0);
    public void deleteRole(com.atlassian.jira.security.roles.ProjectRole p0);
    public com.atlassian.jira.security.roles.ProjectRoleActors getProjectRoleActors(com.atlassian.jira.security.roles.ProjectRole p0, com.atlassian.jira.project.Project p1);
    public boolean isUserInProjectRole(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.security.roles.ProjectRole p1, com.atlassian.jira.project.Project p2);
}
