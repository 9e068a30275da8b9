package org.sems.sandbox.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The sandbox's database: HSQLDB in a folder, or PostgreSQL by its JDBC URL. A commit is on disk when it returns, so a
 * killed process leaves what was committed and nothing else.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final boolean postgres;
    private final FolderLock lock;

    private Database(String url, boolean postgres, FolderLock lock) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!postgres) {
            config.setUsername("SA");
            config.setPassword("");
        }
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(24);
        config.setMinimumIdle(2);
        config.setPoolName("sandbox");
        this.pool = new HikariDataSource(config);
        this.postgres = postgres;
        this.lock = lock;
    }

    /** @param folder of the database's files; made when missing */
    public static Database inFolder(Path folder) {
        FolderLock lock = FolderLock.of(folder);
        return new Database(
                "jdbc:hsqldb:file:" + folder.toAbsolutePath().resolve("sandbox")
                        + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.write_delay=false;hsqldb.cache_rows=200000;hsqldb.log_size=200;hsqldb.lob_compressed=false"
                        + ";hsqldb.lock_file=false",
                false,
                lock);
    }

    /** Gone when closed: for tests. */
    public static Database inMemory(String name) {
        return new Database("jdbc:hsqldb:mem:" + name + ";hsqldb.tx=mvcc", false, null);
    }

    /** @param url as {@code jdbc:postgresql://localhost/sandbox?user=..&password=..} */
    public static Database postgres(String url) {
        return new Database(url, true, null);
    }

    public DataSource dataSource() {
        return pool;
    }

    public boolean isPostgres() {
        return postgres;
    }

    @Override
    public void close() throws SQLException {
        if (!postgres && !pool.isClosed()) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
        pool.close();
        if (lock != null) {
            lock.close();
        }
    }
}
