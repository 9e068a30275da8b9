package org.sems.sandbox.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A stored issue type screen scheme: which screen scheme for which issue type. */
record TypeSchemeRecord(long id, String name, String description, List<Entity> entities) {
    /** @param issueType null for all that have no entity of their own */
    record Entity(long id, String issueType, Long screenScheme) {}

    TypeSchemeRecord named(String newName, String newDescription) {
        return new TypeSchemeRecord(id, newName, newDescription, entities);
    }

    /** Replaces the entity of the same issue type, and the same entity under another issue type. */
    TypeSchemeRecord with(Entity entity) {
        List<Entity> others = new ArrayList<>(without(entity.issueType()).entities);
        others.removeIf(other -> other.id() == entity.id());
        others.add(entity);
        return new TypeSchemeRecord(id, name, description, others);
    }

    TypeSchemeRecord without(String issueType) {
        return new TypeSchemeRecord(
                id,
                name,
                description,
                entities.stream()
                        .filter(entity -> !Objects.equals(entity.issueType(), issueType))
                        .toList());
    }

    TypeSchemeRecord empty() {
        return new TypeSchemeRecord(id, name, description, List.of());
    }

    Optional<Entity> entity(String issueType) {
        return entities.stream()
                .filter(entity -> Objects.equals(entity.issueType(), issueType))
                .findFirst();
    }

    /** The type's own screen scheme, or that for all others. */
    Optional<Long> screenSchemeFor(String issueType) {
        return entity(issueType).or(() -> entity(null)).map(Entity::screenScheme);
    }
}
