package org.sems.jira.effect;

import java.time.Duration;
import java.util.List;

/**
 * Hands a kept effect over to the background worker while its transaction is still open. The worker sees the row as soon as the
 * transaction is committed, looks for it less and less often, and gives up at last: then the decision was rolled back, or its transaction
 * takes longer than any should and the job will find the row.
 */
public final class HandOver {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(20),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30));

    private final PendingEffects effects;
    private final WorkOff workOff;
    private final Later later;

    public HandOver(PendingEffects effects, WorkOff workOff, Later later) {
        this.effects = effects;
        this.workOff = workOff;
        this.later = later;
    }

    void handOver(long id) {
        look(id, 0);
    }

    private void look(long id, int times) {
        if (times == WAITS.size()) {
            return;
        }
        later.in(WAITS.get(times), () -> {
            if (effects.isThere(id)) {
                workOff.workOff(id);
            } else {
                look(id, times + 1);
            }
        });
    }
}
