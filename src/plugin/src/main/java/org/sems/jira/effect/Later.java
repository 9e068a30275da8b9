package org.sems.jira.effect;

import java.time.Duration;

/** Does things after a while, in another thread, one after the other; may leave them undone when there is too much. */
interface Later {

    void in(Duration delay, Runnable task);
}
