package org.sems.sandbox.scheme;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Permissions by project and by issue; an issue's security level counts for every permission. */
abstract class StandInPermissionManager implements PermissionManager {
    private final Permissions permissions;

    StandInPermissionManager(Permissions permissions) {
        this.permissions = permissions;
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
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && permissions.may(permission, project.getId(), user);
    }
}
