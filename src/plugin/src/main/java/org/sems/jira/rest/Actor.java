package org.sems.jira.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;

/** Who asks, and what they may do: the annotations of a resource are the first check, this is the second. */
public final class Actor {

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final ProjectManager projects;

    public Actor(
            JiraAuthenticationContext authentication,
            GlobalPermissionManager globalPermissions,
            PermissionManager permissions,
            ProjectManager projects) {
        this.authentication = authentication;
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.projects = projects;
    }

    public Optional<ApplicationUser> user() {
        return Optional.ofNullable(authentication.getLoggedInUser());
    }

    /** @throws NotAllowed while nobody is logged in */
    public ApplicationUser loggedIn() {
        return user().orElseThrow(() -> new NotAllowed(Problem.of("rest.log-in")));
    }

    public boolean isAdministrator() {
        return user().filter(user -> globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }

    /** @throws NotAllowed unless a Jira administrator is logged in */
    public ApplicationUser administrator() {
        ApplicationUser user = loggedIn();
        if (!isAdministrator()) {
            throw new NotAllowed(Problem.of("rest.administrators-only"));
        }
        return user;
    }

    /** The project, if it exists and the actor may browse it. */
    public Optional<Project> visibleProject(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .filter(project -> permissions.hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS, project, authentication.getLoggedInUser()));
    }

    /** @throws NotFound with one and the same answer for a project that does not exist and one that may not be browsed */
    public Project project(String key) {
        return visibleProject(key).orElseThrow(() -> new NotFound(Problem.of("rest.no-such-project", key)));
    }

    /** @throws NotAllowed if the actor may browse the project but lacks the permission in it */
    public Project project(String key, ProjectPermissionKey permission) {
        Project project = project(key);
        if (!permissions.hasPermission(permission, project, authentication.getLoggedInUser())) {
            throw new NotAllowed(Problem.of("rest.not-allowed-in-project", key));
        }
        return project;
    }
}
