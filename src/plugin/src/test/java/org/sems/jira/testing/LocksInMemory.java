package org.sems.jira.testing;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of a cluster whose nodes are threads. */
public final class LocksInMemory implements ClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final Runnable whenAsked;

    public LocksInMemory() {
        this(() -> {});
    }

    /** @param whenAsked is done each time before somebody waits for a lock */
    public LocksInMemory(Runnable whenAsked) {
        this.whenAsked = whenAsked;
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, missing -> new Lock());
    }

    private final class Lock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            whenAsked.run();
            return super.tryLock(time, unit);
        }
    }
}
