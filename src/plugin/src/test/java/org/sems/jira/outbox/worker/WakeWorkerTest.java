package org.sems.jira.outbox.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.jira.outbox.PendingEffects;

class WakeWorkerTest {
    private final PendingEffects effects = mock(PendingEffects.class);
    private final ProcessEffect processEffect = mock(ProcessEffect.class);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Duration> delays = new ArrayList<>();
    private final WakeWorker wakeWorker = new WakeWorker(effects, processEffect, (delay, task) -> {
        delays.add(delay);
        waiting.add(task);
    });

    @Test
    void doesNothingInTheTransactionOfTheDecision() {
        wakeWorker.wake(7);

        verify(processEffect, never()).process(7);
        verify(effects, never()).isThere(7);
    }

    @Test
    void doesTheEffectOnceTheDecisionIsCommitted() {
        when(effects.isThere(7)).thenReturn(false, false, true);

        wakeWorker.wake(7);
        letTimePass();

        verify(processEffect, times(1)).process(7);
        assertThat(delays).hasSize(3).isSorted();
    }

    @Test
    void givesUpWhenTheDecisionWasRolledBack() {
        when(effects.isThere(7)).thenReturn(false);

        wakeWorker.wake(7);
        letTimePass();

        verify(processEffect, never()).process(7);
        assertThat(delays).hasSizeLessThan(20);
        assertThat(delays.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofSeconds(60));
    }

    private void letTimePass() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
