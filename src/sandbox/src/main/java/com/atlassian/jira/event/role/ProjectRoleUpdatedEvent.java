package com.atlassian.jira.event.role;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;

/** The sandbox's own version: Jira's declaration with code. */
public class ProjectRoleUpdatedEvent extends AbstractProjectRoleEvent {
    private final Project project;

    public ProjectRoleUpdatedEvent(
            Project project, ProjectRole role, ProjectRoleActors actors, ProjectRoleActors original) {
        super(role);
        this.project = project;
    }

    public Project getProject() {
        return project;
    }
}
