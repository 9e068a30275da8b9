package org.sems.sandbox.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** The databases that the store is tested on. PostgreSQL is named by the environment variable SEMS_POSTGRES, a JDBC URL. */
public enum Databases {
    HSQLDB, POSTGRESQL;

    /** An empty one; without PostgreSQL the test is reported as skipped. */
    public Database open() {
        if (this == HSQLDB) {
            return Database.inMemory(UUID.randomUUID().toString());
        }
        String url = System.getenv("SEMS_POSTGRES");
        Assumptions.assumeTrue(url != null, "not run: the environment names no PostgreSQL in SEMS_POSTGRES");
        Database database = Database.postgres(url);
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }
}
