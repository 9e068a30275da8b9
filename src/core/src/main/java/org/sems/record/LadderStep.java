package org.sems.record;

import java.util.Set;
import org.sems.rating.Level;

/**
 * Who may accept a risk of one level.
 *
 * @param roles           keys of roles of which each is enough
 * @param duties          keys of duties of which each is enough, in person or as deputy
 * @param acceptForDays   how long an acceptance holds at most; 0 where nobody may accept
 * @param reviewAfterDays after how many days a risk of this level is looked at again
 */
public record LadderStep(Level level, Set<String> roles, Set<String> duties, int acceptForDays, int reviewAfterDays) {

    public LadderStep {
        roles = Set.copyOf(roles);
        duties = Set.copyOf(duties);
        if (acceptForDays < (roles.isEmpty() && duties.isEmpty() ? 0 : 1) || reviewAfterDays < 1) {
            throw new IllegalArgumentException("no ladder step: " + acceptForDays + ", " + reviewAfterDays);
        }
    }

    /** Whether there is anybody at all who may accept a risk of this level. */
    public boolean isForSomebody() {
        return !roles.isEmpty() || !duties.isEmpty();
    }

    /** In person, as deputy, or by a role. */
    public boolean authorises(ActorFacts actor) {
        return !authority(actor).isEmpty();
    }

    /** By a role, or by a duty in person: a person who has one of these does not decide as a deputy. */
    public boolean authorisesInOwnName(ActorFacts actor) {
        return roles.stream().anyMatch(actor::hasRole)
                || duties.stream().anyMatch(duty -> actor.standing(duty) == Standing.APPOINTED);
    }

    /** The roles and duties by which the actor may accept a risk of this level. */
    public Authority authority(ActorFacts actor) {
        return Authority.of(actor, roles, duties);
    }
}
