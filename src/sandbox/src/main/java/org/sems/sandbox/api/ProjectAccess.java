package org.sems.sandbox.api;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.project.Projects;

/** Projects as a user may see and administer them. */
public final class ProjectAccess {
    private final Projects projects;
    private final Users users;
    private final PermissionManager permissions;
    private final ProjectRoleManager roles;

    public ProjectAccess(Projects projects, Users users, PermissionManager permissions, ProjectRoleManager roles) {
        this.projects = projects;
        this.users = users;
        this.permissions = permissions;
        this.roles = roles;
    }

    List<Project> visible(ApplicationUser user) {
        return projects.all().stream().filter(project -> sees(project, user)).toList();
    }

    Project find(String keyOrId, ApplicationUser user) {
        Optional<Project> found =
                keyOrId.matches("\\d{1,18}") ? projects.byId(Long.parseLong(keyOrId)) : projects.byKey(keyOrId);
        return found.filter(project -> sees(project, user))
                .orElseThrow(() -> Refused.because(404, "No project could be found with key '" + keyOrId + "'."));
    }

    void administer(ApplicationUser user) {
        if (!users.holds(GlobalPermissionKey.ADMINISTER, user)) {
            throw Refused.because(403, "You do not have the permission to create projects.");
        }
    }

    void administer(Project project, ApplicationUser user) {
        if (!users.holds(GlobalPermissionKey.ADMINISTER, user)
                && !permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)) {
            throw Refused.because(403, "You cannot edit the configuration of this project.");
        }
    }

    Map<String, Object> roleAddresses(Project project, Shapes shapes) {
        Map<String, Object> addresses = new LinkedHashMap<>();
        roles.getProjectRoles()
                .forEach(role -> addresses.put(
                        role.getName(), shapes.self("project/" + project.getId() + "/role/" + role.getId())));
        return addresses;
    }

    /** An administrator of the host may read every project's configuration, as in Jira. */
    private boolean sees(Project project, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                || users.holds(GlobalPermissionKey.ADMINISTER, user);
    }
}
