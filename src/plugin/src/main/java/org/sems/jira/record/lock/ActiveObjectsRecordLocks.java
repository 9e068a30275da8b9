package org.sems.jira.record.lock;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock is an update of the record's row: databases let a second transaction wait until the first one ends. Nobody
 * waits inside of an insert, since Active Objects lets only one thread insert at a time on HSQLDB, and the one that is
 * waited for may have to insert something. So a transaction that locks a record for the very first time first updates a
 * shared row, one of {@link #SHARED_ROWS} that are always there: of two transactions for one record, the second waits for the
 * shared row, and then finds the record's own row that the first one has made.
 */
public final class ActiveObjectsRecordLocks implements RecordLocks {
    /** How many records can be locked for the first time without waiting for each other. */
    public static final int SHARED_ROWS = 64;

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsRecordLocks.class);
    private final ActiveObjects ao;

    public ActiveObjectsRecordLocks(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Makes the shared rows that are missing; called by one at a time, before records are locked. Without them locks
     * are taken all the same.
     */
    public void prepare() {
        for (int number = 0; number < SHARED_ROWS; number++) {
            long row = sharedRow(number);
            if (row(row).isEmpty()) {
                ao.executeInTransaction(
                        () -> ao.create(RecordLockRow.class, new DBParam("ISSUE_ID", row), new DBParam("TAKEN", 0L)));
            }
        }
    }

    @Override
    public void take(long issueId) {
        try {
            ao.executeInTransaction(() -> {
                if (!isTaken(issueId)) {
                    isTaken(sharedRow(issueId));
                    if (!isTaken(issueId)) {
                        ao.create(RecordLockRow.class, new DBParam("ISSUE_ID", issueId), new DBParam("TAKEN", 1L));
                    }
                }
                return null;
            });
        } catch (
                RuntimeException
                        notTaken) { // what a database says of a lock that it does not give comes in as many exceptions
            // as databases
            LOG.warn("The lock of issue {} could not be taken: {}", issueId, notTaken.toString());
            LOG.debug("Why the lock was not given", notTaken);
            throw new Refused(Problem.of("record.busy"));
        }
    }

    /** @return whether there was a row to take */
    private boolean isTaken(long id) {
        Optional<RecordLockRow> found = row(id);
        found.ifPresent(row -> {
            row.setTaken(row.getTaken() + 1);
            row.save();
        });
        return found.isPresent();
    }

    private Optional<RecordLockRow> row(long id) {
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(RecordLockRow.class, Query.select().where("ISSUE_ID = ?", id)))
                .findFirst());
    }

    /** No record has an id below 1. */
    private static long sharedRow(long issueId) {
        return -1 - Math.floorMod(issueId, (long) SHARED_ROWS);
    }
}
