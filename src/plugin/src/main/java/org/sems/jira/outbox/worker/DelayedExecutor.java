package org.sems.jira.outbox.worker;

import java.time.Duration;

/** Does things after a while, in another thread, one after the other; may leave them undone when there is too much. */
interface DelayedExecutor {

    void schedule(Duration delay, Runnable task);
}
