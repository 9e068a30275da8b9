package org.sems.jira.provisioning.issue;

import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.Set;

/** Finds the permission, notification and security schemes that name a role. */
public final class SchemesWithRoles {
    private static final Set<String> ROLE = Set.of("projectrole", "Project_Role");
    private final List<SchemeManager> managers;

    public SchemesWithRoles(
            PermissionSchemeManager permissions,
            NotificationSchemeManager notifications,
            IssueSecuritySchemeManager security) {
        this.managers = List.of(permissions, notifications, security);
    }

    List<String> thatName(String role) {
        return managers.stream()
                .flatMap(manager -> manager.getSchemeObjects().stream())
                .filter(scheme -> scheme.getEntities().stream()
                        .anyMatch(entity -> ROLE.contains(entity.getType()) && role.equals(entity.getParameter())))
                .map(Scheme::getName)
                .toList();
    }
}
