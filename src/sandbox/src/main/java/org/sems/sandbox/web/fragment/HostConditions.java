package org.sems.sandbox.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.NotPartOfSandbox;

/** Conditions that Jira brings and a descriptor names by class. */
final class HostConditions {
    private static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";
    private final Users users;
    private final PermissionManager permissions;

    HostConditions(Users users, PermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    /** Empty when Jira has no such condition: then it is one of the plugin's own. */
    Optional<Boolean> holds(
            String className, Map<String, String> params, ApplicationUser user, Map<String, Object> context) {
        if (!className.startsWith(PACKAGE)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (className.substring(PACKAGE.length())) {
                    case "UserLoggedInCondition" -> user != null;
                    case "UserIsAdminCondition" -> users.holds(GlobalPermissionKey.ADMINISTER, user);
                    case "UserIsSysAdminCondition" -> users.holds(GlobalPermissionKey.SYSTEM_ADMIN, user);
                    case "JiraGlobalPermissionCondition", "GlobalPermissionCondition" ->
                        users.holds(global(params.get("permission")), user);
                    case "HasProjectPermissionCondition" ->
                        context.get("project") instanceof Project project
                                && permissions.hasPermission(
                                        new ProjectPermissionKey(params.get("permission")), project, user);
                    case "HasIssuePermissionCondition" ->
                        context.get("issue") instanceof Issue issue
                                && permissions.hasPermission(
                                        new ProjectPermissionKey(params.get("permission")), issue, user);
                    default -> throw new NotPartOfSandbox(className);
                });
    }

    private static GlobalPermissionKey global(String name) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "admin", "administer" -> GlobalPermissionKey.ADMINISTER;
            case "sysadmin", "system_admin" -> GlobalPermissionKey.SYSTEM_ADMIN;
            case "use" -> GlobalPermissionKey.USE;
            default -> throw new NotPartOfSandbox("global permission " + name);
        };
    }
}
