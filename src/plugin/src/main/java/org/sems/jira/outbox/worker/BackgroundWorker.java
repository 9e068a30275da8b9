package org.sems.jira.outbox.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread of our own that works after transactions, started and stopped with the app. It takes a bounded number of tasks: what it does
 * not take is still kept in the database, where the job finds it within a minute.
 */
public final class BackgroundWorker implements DelayedExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWorker.class);
    private static final int MOST = 1_000;
    /** The container waits ten for all of the app to end. */
    private static final int SECONDS_TO_END = 5;

    private final PrepareThread prepareThread;

    @Nullable
    private ScheduledThreadPoolExecutor thread;

    public BackgroundWorker(PrepareThread prepareThread) {
        this.prepareThread = prepareThread;
    }

    public synchronized void start() {
        thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "sems-effects");
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
    }

    /**
     * Lets the task that is running end; those that wait are left to the job of the next start. The running task may
     * submit another one: nothing that it would have to wait for is locked meanwhile.
     */
    public void stop() {
        Optional<ScheduledThreadPoolExecutor> ending = takeAway();
        if (ending.isPresent()) {
            end(ending.get());
        }
    }

    private synchronized Optional<ScheduledThreadPoolExecutor> takeAway() {
        Optional<ScheduledThreadPoolExecutor> taken = Optional.ofNullable(thread);
        taken.ifPresent(ScheduledThreadPoolExecutor::shutdown);
        thread = null;
        return taken;
    }

    private static void end(ScheduledThreadPoolExecutor ending) {
        try {
            if (!ending.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                ending.shutdownNow();
            }
        } catch (InterruptedException e) {
            ending.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void schedule(Duration delay, Runnable task) {
        if (thread == null || thread.getQueue().size() >= MOST) {
            LOG.debug("Left to the job: the worker has stopped or has enough to do");
            return;
        }
        thread.schedule(() -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(Runnable task) {
        try {
            prepareThread.run(task);
        } catch (Throwable failure) { // last resort: keeps the thread alive and logs the failure
            LOG.error("A task of the background worker failed", failure);
        }
    }
}
