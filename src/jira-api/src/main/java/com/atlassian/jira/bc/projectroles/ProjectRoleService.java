package com.atlassian.jira.bc.projectroles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectRoleService {
    public static final String PROJECTROLE_ISSUE_SECURITY_TYPE = "projectrole";
    public static final String PROJECTROLE_PERMISSION_TYPE = "projectrole";
    public static final String PROJECTROLE_NOTIFICATION_TYPE = "Project_Role";
    public void addActorsToProjectRole(com.atlassian.jira.user.ApplicationUser p0, java.util.Collection<String> p1, com.atlassian.jira.security.roles.ProjectRole p2, com.atlassian.jira.project.Project p3, String p4, com.atlassian.jira.util.ErrorCollection p5);
    public void removeActorsFromProjectRole(com.atlassian.jira.user.ApplicationUser p0, java.util.Collection<String> p1, com.atlassian.jira.security.roles.ProjectRole p2, com.atlassian.jira.project.Project p3, String p4, com.atlassian.jira.util.ErrorCollection p5);
}
