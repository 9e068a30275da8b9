package org.sems.sandbox.platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sems.sandbox.kernel.Services;

/** Looks for due jobs every few seconds while the sandbox runs. */
public final class Ticker implements AutoCloseable {
    private static final int SECONDS = 5;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });

    public Ticker(Services services) {
        SandboxScheduler scheduler = services.get(SandboxScheduler.class);
        executor.scheduleWithFixedDelay(scheduler::runDue, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        executor.shutdown();
        executor.awaitTermination(SECONDS, TimeUnit.SECONDS);
    }
}
