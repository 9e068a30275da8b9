package com.atlassian.jira.event.role;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ProjectRoleUpdatedEvent extends com.atlassian.jira.event.role.AbstractProjectRoleEvent {
    public ProjectRoleUpdatedEvent(com.atlassian.jira.project.Project p0, com.atlassian.jira.security.roles.ProjectRole p1, com.atlassian.jira.security.roles.ProjectRoleActors p2, com.atlassian.jira.security.roles.ProjectRoleActors p3) { super((com.atlassian.jira.security.roles.ProjectRole) null); }
    public com.atlassian.jira.project.Project getProject() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
