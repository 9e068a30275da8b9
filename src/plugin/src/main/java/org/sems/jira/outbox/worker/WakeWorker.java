package org.sems.jira.outbox.worker;

import java.time.Duration;
import java.util.List;
import org.sems.jira.outbox.PendingEffects;

/**
 * Gives a kept effect to the background worker while its transaction is still open. The worker sees the row as soon as
 * the transaction is committed, looks for it less and less often, and gives up at last: then the decision was rolled
 * back, or its transaction takes longer than any should and the job will find the row.
 */
public final class WakeWorker {
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
    private final ProcessEffect processEffect;
    private final DelayedExecutor delayedExecutor;

    public WakeWorker(PendingEffects effects, ProcessEffect processEffect, DelayedExecutor delayedExecutor) {
        this.effects = effects;
        this.processEffect = processEffect;
        this.delayedExecutor = delayedExecutor;
    }

    void wake(long id) {
        look(id, 0);
    }

    private void look(long id, int times) {
        if (times == WAITS.size()) {
            return;
        }
        delayedExecutor.schedule(WAITS.get(times), () -> {
            if (effects.isThere(id)) {
                processEffect.process(id);
            } else {
                look(id, times + 1);
            }
        });
    }
}
