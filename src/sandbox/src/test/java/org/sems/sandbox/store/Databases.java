package org.sems.sandbox.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The databases that the store is tested on. The environment variable SEMS_POSTGRES names a PostgreSQL server by a JDBC URL; these tests
 * make a database of their own there, so that they touch nothing of whoever else uses it.
 */
public enum Databases {
    HSQLDB,
    POSTGRESQL;

    @Nullable
    private static String own;

    /** An empty one; without PostgreSQL the test is reported as skipped. */
    public Database open() {
        if (this == HSQLDB) {
            return Database.inMemory(UUID.randomUUID().toString());
        }
        String server = System.getenv("SEMS_POSTGRES");
        Assumptions.assumeTrue(server != null, "not run: the environment names no PostgreSQL in SEMS_POSTGRES");
        String url = own(server);
        execute(url, "DROP SCHEMA public CASCADE");
        execute(url, "CREATE SCHEMA public");
        return Database.postgres(url);
    }

    /** JDBC URL of the PostgreSQL database that {@link #open} has emptied. */
    static String url() {
        return own(System.getenv("SEMS_POSTGRES"));
    }

    private static synchronized String own(String server) {
        if (own == null) {
            String name = "sems_sandbox_" + ProcessHandle.current().pid();
            execute(server, "DROP DATABASE IF EXISTS " + name);
            execute(server, "CREATE DATABASE " + name);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> execute(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)")));
            own = server.replaceFirst("^(jdbc:postgresql://[^/]*/)[^?]*", "$1" + name);
        }
        return own;
    }

    private static void execute(String url, String statement) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
