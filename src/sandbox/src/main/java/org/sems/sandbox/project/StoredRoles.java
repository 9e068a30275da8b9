package org.sems.sandbox.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.directory.Users;

/** Project roles and who holds them, as documents. */
final class StoredRoles {
    final Shelf<RoleRecord> roles;
    private final Shelf<ActorsRecord> actors;
    private final Users users;

    StoredRoles(Shelves shelves, Users users) {
        this.roles = shelves.shelf("role", RoleRecord.class, RoleRecord::id);
        this.actors = shelves.shelf("role-actors", ActorsRecord.class, ActorsRecord::id);
        this.users = users;
    }

    ActorsRecord actors(long project, long role) {
        return actors.find(ActorsRecord.id(project, role))
                .orElseGet(() -> new ActorsRecord(project, role, List.of(), List.of()));
    }

    void put(ActorsRecord changed) {
        actors.put(changed);
    }

    Set<Long> of(String userKey, long project) {
        return userKey == null
                ? Set.of()
                : roles.all().stream()
                        .map(RoleRecord::id)
                        .filter(role -> holds(userKey, actors(project, role)))
                        .collect(Collectors.toSet());
    }

    private boolean holds(String userKey, ActorsRecord held) {
        return held.users().contains(userKey)
                || held.groups().stream().anyMatch(group -> users.isInGroup(userKey, group));
    }

    Optional<RoleRecord> named(String name) {
        return roles.all().stream()
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Gives a new project the actors that every project begins with. */
    void begin(long project) {
        for (RoleRecord role : roles.all()) {
            ActorsRecord defaults = actors(ActorsRecord.DEFAULTS, role.id());
            actors.put(new ActorsRecord(project, role.id(), defaults.users(), defaults.groups()));
        }
    }

    void forgetRole(long role) {
        actors.removeAll(actors.all().stream()
                .filter(held -> held.role() == role)
                .map(ActorsRecord::id)
                .toList());
    }

    void forgetProject(long project) {
        actors.removeAll(actors.all().stream()
                .filter(held -> held.project() == project)
                .map(ActorsRecord::id)
                .toList());
    }
}
