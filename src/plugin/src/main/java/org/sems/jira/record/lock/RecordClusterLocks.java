package org.sems.jira.record.lock;

import org.sems.jira.store.NamedClusterLock;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * Locks of the cluster that stand for records. Jira keeps what it knows of each name for good, so that there are few names and several records
 * share one.
 */
public final class RecordClusterLocks {
    static final int NAMES = 64;
    private static final String PREFIX = "org.sems.jira.record.";
    private final NamedClusterLock locks;

    public RecordClusterLocks(NamedClusterLock locks) {
        this.locks = locks;
    }

    /** @throws Refused with {@code record.busy} if others hold it for too long; then nothing was done */
    void run(long issueId, Runnable work) {
        if (!locks.run(PREFIX + Math.floorMod(issueId, NAMES), work)) {
            throw new Refused(Problem.of("record.busy"));
        }
    }
}
