package org.sems.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.platform.SandboxLocks;

/** Sandboxes on one PostgreSQL database have their locks in common, as the nodes of a cluster have. */
class SharedLocksStoreTest {
    private Database database;
    private ClusterLockService one;
    private ClusterLockService other;

    @BeforeEach
    void twoSandboxes() {
        Assumptions.assumeTrue(
                System.getenv("SEMS_POSTGRES") != null,
                "not run: the environment names no PostgreSQL in SEMS_POSTGRES");
        database = Databases.POSTGRESQL.open();
        Optional<String> url = Optional.of(Databases.url());
        one = StandIns.create(SandboxLocks.class, url);
        other = StandIns.create(SandboxLocks.class, url);
    }

    @AfterEach
    void close() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void whatOneHoldsTheOtherDoesNotGet() throws Exception {
        ClusterLock mine = one.getLockForName("import");
        ClusterLock theirs = other.getLockForName("import");
        mine.lock();
        assertThat(mine.tryLock()).as("by the same thread once more").isTrue();

        assertThat(theirs.tryLock()).isFalse();
        assertThat(theirs.tryLock(20, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(other.getLockForName("appointment").tryLock())
                .as("another name")
                .isTrue();
        mine.unlock();
        assertThat(theirs.tryLock()).as("taken twice, given back once").isFalse();
        mine.unlock();

        assertThat(theirs.tryLock()).isTrue();
        assertThat(mine.tryLock()).isFalse();
        theirs.unlock();
    }
}
