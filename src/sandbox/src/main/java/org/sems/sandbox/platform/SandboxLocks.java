package org.sems.sandbox.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One lock per name; the sandbox is a cluster of one. */
public abstract class SandboxLocks implements ClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, n -> new NamedLock());
    }

    private static final class NamedLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
