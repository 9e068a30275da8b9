package org.sems.sandbox.scheme;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.customfield.Contexts;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.project.Projects;

/** Opens the schemes and the checks that obey them; at the first start with Jira's default schemes. */
public final class SchemeSubsystem {
    private SchemeSubsystem() {}

    public static void open(Services services) {
        Shelves shelves = Shelves.of(services);
        Projects projects = services.get(Projects.class);
        StoredSchemes permission = new StoredSchemes(shelves, StoredSchemes.Kind.PERMISSION, projects);
        StoredSchemes notification = new StoredSchemes(shelves, StoredSchemes.Kind.NOTIFICATION, projects);
        StoredSchemes security = new StoredSchemes(shelves, StoredSchemes.Kind.SECURITY, projects);
        StandInIssueTypeSchemeManager issueTypes =
                StandIns.create(StandInIssueTypeSchemeManager.class, services.get(Contexts.class), shelves, services);
        if (issueTypes.isEmpty()) {
            shelves.together(() -> {
                DefaultSchemes.permissions(
                        permission,
                        services.get(ProjectRoleManager.class)
                                .getProjectRole("Administrators")
                                .getId());
                DefaultSchemes.notifications(notification);
                issueTypes.create(
                        "Default Issue Type Scheme",
                        "Default issue type scheme is the list of global issue types. All newly created"
                                + " issue types will automatically be added to this scheme.",
                        services.get(Constants.class).issueTypes().stream()
                                .map(IssueType::getId)
                                .toList(),
                        true);
            });
        }
        SchemePermissions permissions =
                new SchemePermissions(permission, security, new Holders(services.get(Users.class), projects), projects);
        services.provide(Permissions.class, permissions);
        services.provide(PermissionManager.class, StandIns.create(StandInPermissionManager.class, permissions));
        services.provide(
                PermissionSchemeManager.class, StandIns.create(StandInPermissionSchemeManager.class, permission));
        services.provide(
                NotificationSchemeManager.class, StandIns.create(StandInNotificationSchemeManager.class, notification));
        services.provide(
                IssueSecuritySchemeManager.class,
                StandIns.create(StandInIssueSecuritySchemeManager.class, security, services));
        services.provide(
                IssueSecurityLevelManager.class,
                StandIns.create(
                        StandInIssueSecurityLevelManager.class, security, permissions, services.get(Bonds.class)));
        services.provide(IssueTypeSchemeManager.class, issueTypes);
    }
}
