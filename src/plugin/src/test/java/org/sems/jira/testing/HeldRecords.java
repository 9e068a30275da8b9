package org.sems.jira.testing;

import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.sems.jira.record.lock.HostTransactions;
import org.sems.jira.record.lock.RecordClusterLocks;
import org.sems.jira.record.lock.RecordLocks;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.jira.store.NamedClusterLock;

/** Records as they are held where Jira offers no transactions. */
public final class HeldRecords {

    private HeldRecords() {}

    /** @param locks is told of each record that is held */
    public static RecordTransactions by(RecordLocks locks) {
        return new RecordTransactions(mock(ActiveObjects.class), new NoTransactions(), clusterLocks(), locks);
    }

    public static RecordClusterLocks clusterLocks() {
        return new RecordClusterLocks(new NamedClusterLock(new LocksInMemory()));
    }

    /** Jira without them. */
    public static final class NoTransactions implements HostTransactions {
        @Override
        public boolean areOffered() {
            return false;
        }

        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public void run(Runnable work) {
            work.run();
        }
    }
}
