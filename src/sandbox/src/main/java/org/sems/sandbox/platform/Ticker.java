package org.sems.sandbox.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks for due jobs every few seconds while the sandbox runs. */
public final class Ticker implements AutoCloseable {
    private static final int LONGEST_JOB_SECONDS = 5;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });

    public Ticker(SandboxScheduler scheduler, Duration between) {
        executor.scheduleWithFixedDelay(
                scheduler::runDue, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        executor.shutdown();
        executor.awaitTermination(LONGEST_JOB_SECONDS, TimeUnit.SECONDS);
    }
}
