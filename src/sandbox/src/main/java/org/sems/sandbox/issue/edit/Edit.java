package org.sems.sandbox.issue.edit;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.scheme.Permissions;

/**
 * One run over a user's input.
 *
 * @param creating a new issue: what is not given gets its default
 */
record Edit(
        ApplicationUser user,
        SandboxIssue issue,
        ErrorCollection errors,
        boolean creating,
        boolean skipPermissions,
        Surroundings surroundings) {

    boolean may(ProjectPermissionKey permission) {
        return skipPermissions
                || permissions()
                        .may(permission, user, issue.getProjectId(), issue.getReporterId(), issue.getAssigneeId(), null)
                || creating && permissions().may(permission, issue.getProjectId(), user);
    }

    boolean mayAsAnyone(ProjectPermissionKey permission, ApplicationUser anyone) {
        return permissions().may(permission, issue.getProjectId(), anyone);
    }

    boolean maySetSecurity() {
        return may(ProjectPermissions.SET_ISSUE_SECURITY);
    }

    private Permissions permissions() {
        return surroundings.services().get(Permissions.class);
    }
}
