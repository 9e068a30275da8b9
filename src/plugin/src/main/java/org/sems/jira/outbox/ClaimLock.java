package org.sems.jira.outbox;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets one claim be looked at and taken at a time in the whole cluster. A lock of the cluster and not of a row: outside of a transition Jira
 * opens no transaction in which a row would stay locked.
 */
public final class ClaimLock {
    private static final String LOCK = "org.sems.jira.effect.claim";
    private static final long PATIENCE_SECONDS = 10;
    private final ClusterLockService locks;

    public ClaimLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /** @return empty also if other claims take too long: the job finds what is not claimed now */
    <T> Optional<T> run(Supplier<Optional<T>> claim) {
        ClusterLock lock = locks.getLockForName(LOCK);
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return claim.get();
        } finally {
            lock.unlock();
        }
    }
}
