package com.atlassian.jira.event.role;

import com.atlassian.jira.security.roles.ProjectRole;

/** The sandbox's own version: Jira's declaration with code. */
public class AbstractProjectRoleEvent {
    protected final ProjectRole projectRole;

    public AbstractProjectRoleEvent(ProjectRole projectRole) {
        this.projectRole = projectRole;
    }

    public ProjectRole getProjectRole() {
        return projectRole;
    }
}
