package org.sems.jira.effect;

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

class HandOverTest {
    private final PendingEffects effects = mock(PendingEffects.class);
    private final WorkOff workOff = mock(WorkOff.class);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Duration> delays = new ArrayList<>();
    private final HandOver handOver = new HandOver(effects, workOff, (delay, task) -> {
        delays.add(delay);
        waiting.add(task);
    });

    @Test
    void doesNothingInTheTransactionOfTheDecision() {
        handOver.handOver(7);

        verify(workOff, never()).workOff(7);
        verify(effects, never()).isThere(7);
    }

    @Test
    void doesTheEffectOnceTheDecisionIsCommitted() {
        when(effects.isThere(7)).thenReturn(false, false, true);

        handOver.handOver(7);
        letTimePass();

        verify(workOff, times(1)).workOff(7);
        assertThat(delays).hasSize(3).isSorted();
    }

    @Test
    void givesUpWhenTheDecisionWasRolledBack() {
        when(effects.isThere(7)).thenReturn(false);

        handOver.handOver(7);
        letTimePass();

        verify(workOff, never()).workOff(7);
        assertThat(delays).hasSizeLessThan(20);
        assertThat(delays.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofSeconds(60));
    }

    private void letTimePass() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
