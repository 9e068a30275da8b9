package org.sems.sandbox.project;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.event.role.ProjectRoleUpdatedEvent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;

/** Changes of role actors on behalf of someone who administers the project or Jira. Users are named by key or name. */
abstract class StandInProjectRoleService implements ProjectRoleService {
    private final StoredRoles roles;
    private final Users users;
    private final Services services;

    StandInProjectRoleService(StoredRoles roles, Users users, Services services) {
        this.roles = roles;
        this.users = users;
        this.services = services;
    }

    @Override
    public void addActorsToProjectRole(
            ApplicationUser caller,
            Collection<String> actors,
            ProjectRole role,
            Project project,
            String type,
            ErrorCollection errors) {
        change(caller, actors, role, project, type, errors, true);
    }

    @Override
    public void removeActorsFromProjectRole(
            ApplicationUser caller,
            Collection<String> actors,
            ProjectRole role,
            Project project,
            String type,
            ErrorCollection errors) {
        change(caller, actors, role, project, type, errors, false);
    }

    private boolean mayChange(ApplicationUser caller, Project project, ErrorCollection errors) {
        boolean may = users.isAdmin(caller)
                || services.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, caller);
        if (!may) {
            errors.addErrorMessage("You do not have permission to change the roles of this project.");
        }
        return may;
    }

    private void change(
            ApplicationUser caller,
            Collection<String> actors,
            ProjectRole role,
            Project project,
            String type,
            ErrorCollection errors,
            boolean add) {
        boolean ofUsers = ProjectRoleActor.USER_ROLE_ACTOR_TYPE.equals(type);
        List<String> known = ofUsers ? keys(actors, errors) : groups(actors, errors);
        if (!mayChange(caller, project, errors) || known.size() < actors.size()) {
            return;
        }
        ActorsRecord present = roles.actors(project.getId(), role.getId());
        ActorsRecord changed = new ActorsRecord(
                present.project(),
                present.role(),
                ofUsers ? changed(present.users(), known, add) : present.users(),
                ofUsers ? present.groups() : changed(present.groups(), known, add));
        roles.put(changed);
        services.find(EventPublisher.class)
                .ifPresent(events -> events.publish(new ProjectRoleUpdatedEvent(
                        project, role, SandboxRoleActors.of(changed, users), SandboxRoleActors.of(present, users))));
    }

    private List<String> keys(Collection<String> named, ErrorCollection errors) {
        List<String> keys = new ArrayList<>();
        for (String name : named) {
            Optional<ApplicationUser> user = users.byKey(name).or(() -> users.byName(name));
            user.ifPresentOrElse(
                    found -> keys.add(found.getKey()),
                    () -> errors.addErrorMessage("We can't find '" + name + "' in any accessible user directory."));
        }
        return keys;
    }

    private List<String> groups(Collection<String> named, ErrorCollection errors) {
        List<String> unknown =
                named.stream().filter(name -> !users.groups().contains(name)).toList();
        unknown.forEach(name -> errors.addErrorMessage("Group '" + name + "' does not exist."));
        return named.stream().filter(name -> !unknown.contains(name)).toList();
    }

    private static List<String> changed(List<String> present, List<String> actors, boolean add) {
        List<String> result = new ArrayList<>(present);
        result.removeAll(actors);
        if (add) {
            result.addAll(actors);
        }
        return result;
    }
}
