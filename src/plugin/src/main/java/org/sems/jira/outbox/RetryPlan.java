package org.sems.jira.outbox;

import java.time.Duration;

/** When to try again: after one minute, then twice as long each time, at last once a day for as long as it takes. */
final class RetryPlan {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DOUBLINGS = 11;

    private RetryPlan() {}

    /** @param tries how many have failed, at least one */
    static Duration delay(int tries) {
        return tries > DOUBLINGS ? LONGEST : FIRST.multipliedBy(1L << (tries - 1));
    }
}
