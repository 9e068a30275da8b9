package org.sems.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.scheme.Permissions;

/** How workflow XML names a permission: by key in {@code permissionKey}, by Jira's old names in {@code permission}. */
public final class PermissionNames {
    private static final Map<String, ProjectPermissionKey> OLD = Map.of(
            "create issue",
            ProjectPermissions.CREATE_ISSUES,
            "create",
            ProjectPermissions.CREATE_ISSUES,
            "browse",
            ProjectPermissions.BROWSE_PROJECTS,
            "edit",
            ProjectPermissions.EDIT_ISSUES,
            "edit issue",
            ProjectPermissions.EDIT_ISSUES,
            "assign",
            ProjectPermissions.ASSIGN_ISSUES,
            "resolve",
            ProjectPermissions.RESOLVE_ISSUES,
            "close",
            ProjectPermissions.CLOSE_ISSUES,
            "delete",
            ProjectPermissions.DELETE_ISSUES);

    private PermissionNames() {}

    @SuppressWarnings("rawtypes")
    public static boolean may(Services services, Map args, Issue issue, ApplicationUser user) {
        Object key = args.get("permissionKey");
        Object old = args.get("permission");
        ProjectPermissionKey permission = key != null
                ? new ProjectPermissionKey(key.toString().trim())
                : OLD.getOrDefault(
                        String.valueOf(old).trim().toLowerCase(java.util.Locale.ROOT),
                        new ProjectPermissionKey(String.valueOf(old).trim()));
        Permissions permissions = services.get(Permissions.class);
        return issue.getId() == null
                ? permissions.may(permission, issue.getProjectId(), user)
                : permissions.may(
                        permission,
                        user,
                        issue.getProjectId(),
                        issue.getReporterId(),
                        issue.getAssigneeId(),
                        issue.getSecurityLevelId());
    }
}
