package org.sems.jira.provisioning;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.sems.problem.Conflict;
import org.sems.problem.Problem;

/** Lets one change of Jira's configuration by this app be made at a time in the whole cluster. */
public final class ConfigurationLock {
    private static final String LOCK = "org.sems.jira.provisioning";
    private static final long PATIENCE_SECONDS = 5;
    private final ClusterLockService locks;

    public ConfigurationLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /** @throws Conflict if another one takes too long */
    public <T> T run(Callable<T> work) throws Exception {
        ClusterLock lock = lock();
        if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new Conflict(Problem.of("setup.busy"));
        }
        try {
            return work.call();
        } finally {
            lock.unlock();
        }
    }

    /** Whether this thread makes one: then events about Jira's configuration come from its own changes. */
    public boolean isUnderWayHere() {
        return lock().isHeldByCurrentThread();
    }

    private ClusterLock lock() {
        return locks.getLockForName(LOCK);
    }
}
