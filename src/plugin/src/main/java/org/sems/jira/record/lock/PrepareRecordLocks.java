package org.sems.jira.record.lock;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.sems.jira.store.NamedClusterLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the rows that record locks wait at, at the start of the app and on one node of the cluster at a time. */
public final class PrepareRecordLocks implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(PrepareRecordLocks.class);
    private static final String LOCK = "org.sems.jira.approval.locks";
    private final ActiveObjectsRecordLocks locks;
    private final NamedClusterLock once;

    public PrepareRecordLocks(ActiveObjectsRecordLocks locks, NamedClusterLock once) {
        this.locks = locks;
        this.once = once;
    }

    @Override
    public void onStart() {
        try {
            once.run(LOCK, locks::prepare);
        } catch (RuntimeException failure) { // last resort: the app starts, and locks are taken all the same
            LOG.error("The locks of records could not be prepared", failure);
        }
    }

    @Override
    public void onStop() {
        // the rows stay
    }
}
