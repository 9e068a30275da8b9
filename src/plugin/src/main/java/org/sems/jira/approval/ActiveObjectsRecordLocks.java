package org.sems.jira.approval;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lock is an update of the record's row: databases let a second transaction wait until the first one ends. */
public final class ActiveObjectsRecordLocks implements RecordLocks {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsRecordLocks.class);
    private final ActiveObjects ao;

    public ActiveObjectsRecordLocks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void take(long issueId) {
        try {
            ao.executeInTransaction(() -> {
                RecordLockRow[] rows = ao.find(RecordLockRow.class, Query.select().where("ISSUE_ID = ?", issueId));
                if (rows.length == 0) { // the first of all: the unique column lets another first one wait, and fail when this one commits
                    return ao.create(RecordLockRow.class, new DBParam("ISSUE_ID", issueId), new DBParam("TAKEN", 1L));
                }
                rows[0].setTaken(rows[0].getTaken() + 1);
                rows[0].save();
                return rows[0];
            });
        } catch (RuntimeException notTaken) { // what a database says of a lock that it does not give comes in as many exceptions as databases
            LOG.warn("The lock of issue {} could not be taken: {}", issueId, notTaken.toString());
            LOG.debug("Why the lock was not given", notTaken);
            throw new Refused(Problem.of("record.busy"));
        }
    }
}
