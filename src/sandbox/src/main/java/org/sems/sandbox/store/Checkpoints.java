package org.sems.sandbox.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.annotation.Nullable;
import javax.sql.DataSource;

/**
 * Empties HSQLDB's log once it is long, at a moment when no transaction is open. HSQLDB by itself would begin at any time, wait for the open
 * transactions and let no new one begin meanwhile; a transaction that waits for somebody who wants to begin one would then wait for ever.
 */
final class Checkpoints {
    private final DataSource pool;

    @Nullable
    private final Path log;

    private final long limit;
    /** Held for reading by each open transaction. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    /**
     * @param log   HSQLDB's; null if there is none
     * @param limit in bytes
     */
    Checkpoints(DataSource pool, @Nullable Path log, long limit) {
        this.pool = pool;
        this.log = log;
        this.limit = limit;
    }

    void transactionBegins() {
        open.readLock().lock();
    }

    void transactionEnded() {
        open.readLock().unlock();
    }

    /** Not now if a transaction is open: the end of the last one asks again. */
    void makeIfDue() {
        if (isDue() && open.writeLock().tryLock()) {
            try {
                checkpoint();
            } finally {
                open.writeLock().unlock();
            }
        }
    }

    private boolean isDue() {
        try {
            return log != null && Files.exists(log) && Files.size(log) > limit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkpoint() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty the log of the database", e);
        }
    }
}
