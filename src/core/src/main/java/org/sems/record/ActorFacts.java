package org.sems.record;

/** Who presses the button. */
public interface ActorFacts {

    String userKey();

    boolean hasRole(String roleKey);

    /** @param duty such as {@code accountable-manager} */
    Standing standing(String duty);
}
