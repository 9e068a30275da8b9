package org.sems.jira.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;

/** Lets one thing of a name be done at a time in the whole cluster. Outside of a transition Jira opens no transaction in which a row would stay locked. */
public final class NamedClusterLock {
    private static final long PATIENCE_SECONDS = 10;
    private final ClusterLockService locks;

    public NamedClusterLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /** @return whether it was done; it was not if another one took too long. Who does it already may do it within. */
    public boolean run(String name, Runnable work) {
        ClusterLock lock = locks.getLockForName(name);
        if (lock.isHeldByCurrentThread()) {
            work.run();
            return true;
        }
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return false;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
