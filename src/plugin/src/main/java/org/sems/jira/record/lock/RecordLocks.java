package org.sems.jira.record.lock;

import org.sems.problem.Refused;

/** One transition of a record at a time. */
public interface RecordLocks {

    /**
     * Holds the record until the surrounding transaction ends; another one that asks for it waits for that. Without a surrounding
     * transaction it holds nothing.
     *
     * @throws Refused with {@code record.busy} if the database gives up waiting: the transaction can then only be rolled back
     */
    void take(long issueId);
}
