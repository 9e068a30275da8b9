package org.sems.sandbox.project;

import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.StandIns;

/** The actors of a role in a project: a value, whose changes are stored by the manager only. */
public abstract class SandboxRoleActors implements ProjectRoleActors {
    private final ActorsRecord of;
    private final Users users;

    SandboxRoleActors(ActorsRecord of, Users users) {
        this.of = of;
        this.users = users;
    }

    static ProjectRoleActors of(ActorsRecord record, Users users) {
        return StandIns.create(SandboxRoleActors.class, record, users);
    }

    @Override
    public Set<RoleActor> getRoleActors() {
        Set<RoleActor> actors = new LinkedHashSet<>();
        of.users().forEach(key -> actors.add(actor(ProjectRoleActor.USER_ROLE_ACTOR_TYPE, key)));
        of.groups().forEach(group -> actors.add(actor(ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE, group)));
        return actors;
    }

    private RoleActor actor(String type, String parameter) {
        return SandboxRoleActor.of(of.project(), of.role(), type, parameter, users);
    }

    @Override
    public Set<ApplicationUser> getApplicationUsers() {
        return getRoleActors().stream()
                .flatMap(actor -> actor.getUsers().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
