package org.sems.jira.record.lock;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.sems.problem.Refused;

/** Transactions that hold a record from their beginning: what they read of it is what they write over. */
public final class RecordTransactions {
    private final ActiveObjects ao;
    private final RecordLocks locks;

    public RecordTransactions(ActiveObjects ao, RecordLocks locks) {
        this.ao = ao;
        this.locks = locks;
    }

    /** @throws Refused with {@code record.busy} if the record's lock is not to be had; then nothing was done */
    public void holding(long issueId, Runnable work) {
        ao.executeInTransaction(() -> {
            locks.take(issueId);
            work.run();
            return null;
        });
    }
}
