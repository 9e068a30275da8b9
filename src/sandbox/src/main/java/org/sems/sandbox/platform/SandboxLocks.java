package org.sems.sandbox.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One lock per name. On PostgreSQL, where several sandboxes may share a database, they exclude each other; else the sandbox is a cluster of one. */
public abstract class SandboxLocks implements ClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final Optional<String> database;

    /** @param database the JDBC URL of PostgreSQL, if the sandbox is on one */
    protected SandboxLocks(Optional<String> database) {
        this.database = database;
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(
                name,
                n -> database.<ClusterLock>map(url -> new SharedLock(url, n)).orElseGet(NamedLock::new));
    }

    private static final class NamedLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
