package org.sems.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Anna, with the roles and duties that a test gives her. */
public final class ToldActor implements ActorFacts {
    private final Set<String> roles = new HashSet<>();
    private final Map<String, Standing> standings = new HashMap<>();

    public ToldActor inRoles(String... roleKeys) {
        roles.addAll(List.of(roleKeys));
        return this;
    }

    public ToldActor standing(String duty, Standing standing) {
        standings.put(duty, standing);
        return this;
    }

    @Override
    public String userKey() {
        return "anna";
    }

    @Override
    public boolean hasRole(String roleKey) {
        return roles.contains(roleKey);
    }

    @Override
    public Standing standing(String duty) {
        return standings.getOrDefault(duty, Standing.NONE);
    }
}
