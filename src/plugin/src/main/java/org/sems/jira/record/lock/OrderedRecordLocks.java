package org.sems.jira.record.lock;

/**
 * Takes a record's row, and forgets what this thread has read of its fields before: who has waited for the row reads what is stored now. Where the
 * app can begin no transaction outside of a transition, who works there holds the lock of the cluster alone: so the row is asked for under that
 * lock, by all in this order, and nobody who has the row asks for the other.
 */
public final class OrderedRecordLocks implements RecordLocks {
    private final HostTransactions transactions;
    private final RecordClusterLocks cluster;
    private final ActiveObjectsRecordLocks rows;
    private final ReadFieldValues values;

    public OrderedRecordLocks(
            HostTransactions transactions,
            RecordClusterLocks cluster,
            ActiveObjectsRecordLocks rows,
            ReadFieldValues values) {
        this.transactions = transactions;
        this.cluster = cluster;
        this.rows = rows;
        this.values = values;
    }

    @Override
    public void take(long issueId) {
        if (transactions.areOffered()) {
            rows.take(issueId);
        } else {
            cluster.run(issueId, () -> rows.take(issueId));
        }
        values.forget(issueId);
    }
}
