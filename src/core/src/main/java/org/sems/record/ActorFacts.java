package org.sems.record;

/** The person who makes the transition. */
public interface ActorFacts {

    String userKey();

    boolean hasRole(String roleKey);

    /** @param duty such as {@code accountable-manager} */
    Standing standing(String duty);
}
