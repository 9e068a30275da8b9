package org.sems.jira.outbox.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkerTest {
    private final BackgroundWorker worker = new BackgroundWorker(new PrepareThread(mock(JiraThreadLocalUtil.class)));

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void worksInAThreadOfItsOwn() throws Exception {
        AtomicReference<String> thread = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        worker.start();

        worker.schedule(Duration.ZERO, () -> {
            thread.set(Thread.currentThread().getName());
            done.countDown();
        });

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(thread).hasValue("sems-effects");
    }

    @Test
    void survivesWhateverATaskThrows() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        worker.start();

        worker.schedule(Duration.ZERO, () -> {
            throw new NoClassDefFoundError("com/atlassian/jira/Gone");
        });
        worker.schedule(Duration.ZERO, done::countDown);

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void takesNoMoreThanItCanHold() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        AtomicInteger ran = new AtomicInteger();
        CountDownLatch last = new CountDownLatch(1_000);
        worker.start();
        CountDownLatch begun = new CountDownLatch(1);
        worker.schedule(Duration.ZERO, () -> {
            begun.countDown();
            await(busy);
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        for (int task = 0; task < 5_000; task++) {
            worker.schedule(Duration.ZERO, () -> {
                ran.incrementAndGet();
                last.countDown();
            });
        }
        busy.countDown();

        assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
        worker.stop();
        assertThat(ran).hasValue(1_000);
    }

    @Test
    void takesNothingBeforeItsStartAndAfterItsEnd() {
        AtomicInteger ran = new AtomicInteger();

        worker.schedule(Duration.ZERO, ran::incrementAndGet);
        worker.start();
        worker.stop();
        worker.schedule(Duration.ZERO, ran::incrementAndGet);

        assertThat(ran).hasValue(0);
    }

    /** A change that a task makes may give reason for another task. */
    @Test
    void theTaskThatIsRunningAtItsEndMayHandInAnotherAndEndsFirst() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicBoolean endedBeforeStop = new AtomicBoolean();
        Thread stopping = new Thread(() -> {
            worker.stop();
            endedBeforeStop.set(ended.get());
        });
        worker.start();
        worker.schedule(Duration.ZERO, () -> {
            begun.countDown();
            while (stopping.getState() != Thread.State.TIMED_WAITING) { // it waits for this task
                Thread.onSpinWait();
            }
            worker.schedule(Duration.ZERO, () -> {});
            ended.set(!Thread.currentThread().isInterrupted());
        });
        await(begun);

        stopping.start();
        stopping.join();

        assertThat(endedBeforeStop).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
