package org.sems.jira.record.lock;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.sems.problem.Refused;

/**
 * Work that holds a record from its beginning to its end: what it reads of the record is what it writes over. Outside of a transition Jira opens no
 * transaction, so one is begun; where none can be, the lock of the cluster keeps others off, and what was written before a failure stays.
 *
 * <p>The lock of the cluster comes first, then the transaction, then the record's row, which transitions take too. A transition never asks for the
 * lock of the cluster while it has the row.
 */
public final class RecordTransactions {
    private final ActiveObjects ao;
    private final HostTransactions transactions;
    private final RecordClusterLocks cluster;
    private final RecordLocks locks;

    public RecordTransactions(
            ActiveObjects ao, HostTransactions transactions, RecordClusterLocks cluster, RecordLocks locks) {
        this.ao = ao;
        this.transactions = transactions;
        this.cluster = cluster;
        this.locks = locks;
    }

    /** @throws Refused with {@code record.busy} if the record's lock is not to be had; then nothing was done */
    public void holding(long issueId, Runnable work) {
        if (transactions.isOpen()) {
            hold(issueId, work);
        } else {
            cluster.run(issueId, () -> alone(issueId, work));
        }
    }

    private void alone(long issueId, Runnable work) {
        try {
            transactions.run(() -> hold(issueId, work));
        } catch (RuntimeException failure) {
            ao.flushAll(); // it does not know that what it has read and written was rolled back
            throw failure;
        }
    }

    private void hold(long issueId, Runnable work) {
        locks.take(issueId);
        work.run();
    }
}
