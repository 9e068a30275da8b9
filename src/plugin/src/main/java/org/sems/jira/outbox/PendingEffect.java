package org.sems.jira.outbox;

import java.time.Instant;
import java.util.Optional;
import org.sems.problem.Problem;

/**
 * An effect that is not done yet.
 *
 * @param key      names it for good
 * @param what     the effect in canonical JSON, or a name that {@link Outbox} gives what stands in its place
 * @param tries    how often it has failed
 * @param progress what of it is done
 * @param failure  why the last try failed
 */
public record PendingEffect(
        long id,
        String key,
        DecisionMade decisionMade,
        String what,
        Instant kept,
        int tries,
        Instant nextTry,
        String progress,
        Optional<Problem> failure) {

    public boolean hasFailed() {
        return tries > 0;
    }
}
