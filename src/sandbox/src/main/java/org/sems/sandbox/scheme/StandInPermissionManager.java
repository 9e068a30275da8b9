package org.sems.sandbox.scheme;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import org.sems.sandbox.project.Projects;

/** Permissions by project and by issue; an issue's security level counts for every permission. */
abstract class StandInPermissionManager implements PermissionManager {
    private final Permissions permissions;
    private final Projects projects;

    StandInPermissionManager(Permissions permissions, Projects projects) {
        this.permissions = permissions;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue != null
                && permissions.may(
                        permission,
                        user,
                        issue.getProjectId(),
                        issue.getReporterId(),
                        issue.getAssigneeId(),
                        issue.getSecurityLevelId());
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, ApplicationUser user, ActionDescriptor transition) {
        return hasPermission(permission, issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user, Status status) {
        return hasPermission(permission, issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && permissions.may(permission, project.getId(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user, boolean issueCreation) {
        return hasPermission(permission, project, user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.all().stream()
                .filter(project -> hasPermission(permission, project, user))
                .toList();
    }

    @Override
    public boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return !getProjects(permission, user).isEmpty();
    }
}
