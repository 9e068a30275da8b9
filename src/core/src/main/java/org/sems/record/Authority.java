package org.sems.record;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The roles and duties by which a person is entitled to a decision.
 *
 * @param roles  keys of roles that they have
 * @param duties keys of duties that they hold in person or as deputy
 */
public record Authority(Set<String> roles, Set<String> duties) {

    public static final Authority NONE = new Authority(Set.of(), Set.of());

    public Authority {
        roles = Set.copyOf(roles);
        duties = Set.copyOf(duties);
    }

    /** The part of these roles and duties that the actor has. */
    public static Authority of(ActorFacts actor, Set<String> roles, Set<String> duties) {
        return new Authority(
                those(roles, actor::hasRole), those(duties, duty -> actor.standing(duty) != Standing.NONE));
    }

    public boolean isEmpty() {
        return roles.isEmpty() && duties.isEmpty();
    }

    public Authority and(Authority more) {
        return new Authority(union(roles, more.roles), union(duties, more.duties));
    }

    private static Set<String> those(Set<String> keys, Predicate<String> has) {
        return keys.stream().filter(has).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
