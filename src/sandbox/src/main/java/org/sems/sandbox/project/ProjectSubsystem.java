package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** Opens projects, components and roles; at the first start there is Jira's role Administrators and no project. */
public final class ProjectSubsystem {
    private ProjectSubsystem() {}

    public static void open(Services services) {
        Shelves shelves = Shelves.of(services);
        Users users = services.get(Users.class);
        StoredRoles roles = new StoredRoles(shelves, users);
        if (roles.roles.all().isEmpty()) {
            shelves.together(() -> fill(roles));
        }
        StoredProjects projects = new StoredProjects(services, roles);
        services.provide(Projects.class, projects);
        services.provide(
                ProjectManager.class, StandIns.create(StandInProjectManager.class, projects, roles, shelves, services));
        services.provide(ProjectService.class, StandIns.create(StandInProjectService.class, projects, services));
        services.provide(
                ProjectComponentManager.class, StandIns.create(StandInProjectComponentManager.class, projects));
        services.provide(
                ProjectRoleManager.class,
                StandIns.create(StandInProjectRoleManager.class, roles, users, shelves, services.get(Bonds.class)));
        services.provide(
                ProjectRoleService.class, StandIns.create(StandInProjectRoleService.class, roles, users, services));
    }

    private static void fill(StoredRoles roles) {
        RoleRecord administrators = roles.roles.put(new RoleRecord(
                roles.roles.nextId(), "Administrators", "A project role that represents administrators in a project"));
        roles.put(new ActorsRecord(
                ActorsRecord.DEFAULTS, administrators.id(), List.of(), List.of("jira-administrators")));
    }
}
