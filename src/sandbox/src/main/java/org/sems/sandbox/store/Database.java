package org.sems.sandbox.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The sandbox's database: HSQLDB in a folder, or PostgreSQL by its JDBC URL. A commit is on disk when it returns, so a
 * killed process leaves what was committed and nothing else.
 */
public final class Database implements AutoCloseable {
    private static final long LOG_LIMIT = 200_000_000;

    private final HikariDataSource pool;
    private final Optional<HikariDataSource> besideTransactions;
    private final boolean postgres;
    private final FolderLock lock;
    private final Checkpoints checkpoints;

    /** @param log HSQLDB's, which is emptied when it is longer than {@code logLimit} bytes; null if there is none */
    private Database(String url, boolean postgres, FolderLock lock, Path log, long logLimit) {
        this.pool = pool(url, postgres, "sandbox", 24, 2);
        this.besideTransactions = postgres ? Optional.of(pool(url, true, "sandbox-ids", 1, 0)) : Optional.empty();
        this.postgres = postgres;
        this.lock = lock;
        this.checkpoints = new Checkpoints(pool, log, logLimit);
        if (!postgres) {
            execute("SET FILES LOG SIZE 0"); // no checkpoint but ours
        }
    }

    private static HikariDataSource pool(String url, boolean postgres, String name, int most, int idle) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!postgres) {
            config.setUsername("SA");
            config.setPassword("");
        }
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(idle);
        config.setPoolName(name);
        return new HikariDataSource(config);
    }

    /** @param folder of the database's files; made when missing */
    public static Database inFolder(Path folder) {
        return inFolder(folder, LOG_LIMIT);
    }

    static Database inFolder(Path folder, long logLimit) {
        FolderLock lock = FolderLock.of(folder);
        return new Database(
                "jdbc:hsqldb:file:" + folder.toAbsolutePath().resolve("sandbox")
                        + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.write_delay=false;hsqldb.cache_rows=200000;hsqldb.lob_compressed=false"
                        + ";hsqldb.lock_file=false",
                false,
                lock,
                folder.resolve("sandbox.log"),
                logLimit);
    }

    /** Gone when closed: for tests. */
    public static Database inMemory(String name) {
        return new Database("jdbc:hsqldb:mem:" + name + ";hsqldb.tx=mvcc", false, null, null, 0);
    }

    /** @param url as {@code jdbc:postgresql://localhost/sandbox?user=..&password=..} */
    public static Database postgres(String url) {
        return new Database(url, true, null, null, 0);
    }

    /** Connections for {@link ThreadBoundTransactions} alone: it sees to it that no thread has two. */
    DataSource pool() {
        return pool;
    }

    /** A connection for single statements that wait for no transaction; only PostgreSQL, which several processes may share, has one. */
    Optional<DataSource> besideTransactions() {
        return besideTransactions.map(DataSource.class::cast);
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    public boolean isPostgres() {
        return postgres;
    }

    @Override
    public void close() {
        if (!postgres && !pool.isClosed()) {
            execute("SHUTDOWN");
        }
        pool.close();
        besideTransactions.ifPresent(HikariDataSource::close);
        if (lock != null) {
            lock.close();
        }
    }

    private void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }
}
