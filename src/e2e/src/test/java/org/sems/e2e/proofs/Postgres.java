package org.sems.e2e.proofs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A database of a proof's own on the PostgreSQL that {@code SEMS_POSTGRES} names; it goes when closed. */
final class Postgres implements AutoCloseable {

    private static int count;
    private final String name = "sems_proof_" + ProcessHandle.current().pid() + "_" + ++count;

    private Postgres() {}

    static boolean isThere() {
        return System.getenv("SEMS_POSTGRES") != null;
    }

    static Postgres open() throws SQLException {
        if (!isThere()) {
            throw new IllegalStateException("the environment names no PostgreSQL in SEMS_POSTGRES");
        }
        Postgres database = new Postgres();
        onServer("CREATE DATABASE " + database.name);
        return database;
    }

    String url() {
        return System.getenv("SEMS_POSTGRES").replaceFirst("^(jdbc:postgresql://[^/]*/)[^?]*", "$1" + name);
    }

    /** As somebody with the password of the database, past Jira and every app; answers how many rows it changed. */
    int change(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /** The first column of each row as text. */
    List<String> read(String sql) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> read = new ArrayList<>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /** The quoted name of a table of the app, such as {@code "AO_1A2B3C_APPROVAL"}. */
    String table(String entity) {
        return '"'
                + read("SELECT table_name FROM information_schema.tables WHERE table_name ~ '^AO_[0-9A-F]{6}_"
                                + entity.toUpperCase(Locale.ROOT) + "$'")
                        .get(0)
                + '"';
    }

    @Override
    public void close() throws SQLException {
        onServer("DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static void onServer(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(System.getenv("SEMS_POSTGRES"));
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
