package org.sems.sandbox.project;

import com.atlassian.jira.security.roles.DefaultRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** What is to be stored of actors that a caller hands in. */
    static ActorsRecord record(long project, DefaultRoleActors actors) {
        return new ActorsRecord(
                project,
                actors.getProjectRoleId(),
                parameters(actors, ProjectRoleActor.USER_ROLE_ACTOR_TYPE),
                parameters(actors, ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE));
    }

    private static List<String> parameters(DefaultRoleActors actors, String type) {
        return actors.getRoleActorsByType(type).stream()
                .map(RoleActor::getParameter)
                .toList();
    }

    @Override
    public Long getProjectId() {
        return of.project() == ActorsRecord.DEFAULTS ? null : of.project();
    }

    @Override
    public Long getProjectRoleId() {
        return of.role();
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
    public Set<RoleActor> getRoleActorsByType(String type) {
        return getRoleActors().stream()
                .filter(actor -> actor.getType().equals(type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<ApplicationUser> getApplicationUsers() {
        return getRoleActors().stream()
                .flatMap(actor -> actor.getUsers().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        return getApplicationUsers();
    }

    @Override
    public boolean contains(ApplicationUser user) {
        return getRoleActors().stream().anyMatch(actor -> actor.contains(user));
    }

    @Override
    public DefaultRoleActors addRoleActor(RoleActor actor) {
        return addRoleActors(Set.of(actor));
    }

    @Override
    public DefaultRoleActors addRoleActors(Collection<? extends RoleActor> actors) {
        Set<RoleActor> all = getRoleActors();
        all.addAll(actors);
        return with(all);
    }

    @Override
    public DefaultRoleActors removeRoleActor(RoleActor actor) {
        return removeRoleActors(Set.of(actor));
    }

    @Override
    public DefaultRoleActors removeRoleActors(Collection<? extends RoleActor> actors) {
        Set<RoleActor> all = getRoleActors();
        all.removeAll(actors);
        return with(all);
    }

    private DefaultRoleActors with(Set<RoleActor> actors) {
        return of(
                new ActorsRecord(
                        of.project(),
                        of.role(),
                        ofType(actors, ProjectRoleActor.USER_ROLE_ACTOR_TYPE),
                        ofType(actors, ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE)),
                users);
    }

    private static List<String> ofType(Set<RoleActor> actors, String type) {
        return actors.stream()
                .filter(actor -> actor.getType().equals(type))
                .map(RoleActor::getParameter)
                .toList();
    }
}
