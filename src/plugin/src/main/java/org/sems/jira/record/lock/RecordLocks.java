package org.sems.jira.record.lock;

import org.sems.problem.Refused;

/** One transition of a record at a time. */
public interface RecordLocks {

    /**
     * Holds the record until the surrounding transaction ends; another one that asks for it waits for that. Without a surrounding
     * transaction it waits for others and holds nothing: see {@link RecordTransactions}. What is read of the record from here on is what is
     * stored now.
     *
     * @throws Refused with {@code record.busy} if the database gives up waiting: the transaction can then only be rolled back
     */
    void take(long issueId);
}
