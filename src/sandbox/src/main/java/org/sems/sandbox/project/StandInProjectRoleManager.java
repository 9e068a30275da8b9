package org.sems.sandbox.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Comparator;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Names;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.directory.Users;

/** Project roles; names are unique without case, a role that goes takes its actors with it. */
abstract class StandInProjectRoleManager implements ProjectRoleManager {
    private final StoredRoles roles;
    private final Users users;
    private final Shelves shelves;
    private final Bonds bonds;

    StandInProjectRoleManager(StoredRoles roles, Users users, Shelves shelves, Bonds bonds) {
        this.roles = roles;
        this.users = users;
        this.shelves = shelves;
        this.bonds = bonds;
    }

    private static ProjectRole object(RoleRecord role) {
        return new ProjectRoleImpl(role.id(), role.name(), role.description());
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return roles.roles.all().stream()
                .sorted(Comparator.comparing(RoleRecord::name, String.CASE_INSENSITIVE_ORDER))
                .map(StandInProjectRoleManager::object)
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return roles.roles.find(id).map(StandInProjectRoleManager::object).orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return roles.named(name).map(StandInProjectRoleManager::object).orElse(null);
    }

    @Override
    public boolean isRoleNameUnique(String name) {
        return roles.named(name.trim()).isEmpty();
    }

    @Override
    public ProjectRole createRole(ProjectRole role) {
        String name = Names.required("ProjectRole name", role.getName());
        if (!isRoleNameUnique(name)) {
            throw new IllegalArgumentException("A project role with the name: " + name + ", already exists.");
        }
        return object(roles.roles.put(new RoleRecord(roles.roles.nextId(), name, role.getDescription())));
    }

    @Override
    public void deleteRole(ProjectRole role) {
        shelves.together(() -> {
            roles.forgetRole(role.getId());
            bonds.removed(Bonds.Kind.ROLE, role.getId());
            roles.roles.remove(role.getId());
        });
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return SandboxRoleActors.of(roles.actors(project.getId(), role.getId()), users);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null && roles.of(user.getKey(), project.getId()).contains(role.getId());
    }
}
