package org.sems.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Ids by kind, reserved in blocks outside of the caller's transaction, so that a rollback never gives one twice. */
final class Sequences {
    private static final long FIRST = 10_000;
    private static final long BLOCK = 50;

    private final ThreadBoundTransactions transactions;
    private final Map<String, long[]> reserved = new HashMap<>();

    Sequences(ThreadBoundTransactions transactions) {
        this.transactions = transactions;
    }

    synchronized long next(String kind) {
        long[] block = reserved.computeIfAbsent(kind, k -> new long[2]);
        if (block[0] == block[1]) {
            block[0] = stored(kind);
            block[1] = block[0] + BLOCK;
            store(kind, block[1]);
        }
        return block[0]++;
    }

    synchronized void giveBack() {
        reserved.forEach((kind, block) -> store(kind, block[0]));
        reserved.clear();
    }

    private long stored(String kind) {
        try (Connection connection = transactions.separateConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT NEXT_ID FROM SANDBOX_SEQUENCE WHERE KIND = ?")) {
            statement.setString(1, kind);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : FIRST;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the ids of " + kind, e);
        }
    }

    private void store(String kind, long next) {
        if (change("UPDATE SANDBOX_SEQUENCE SET NEXT_ID = ? WHERE KIND = ?", kind, next) == 0) {
            change("INSERT INTO SANDBOX_SEQUENCE (NEXT_ID, KIND) VALUES (?, ?)", kind, next);
        }
    }

    private int change(String sql, String kind, long next) {
        try (Connection connection = transactions.separateConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, next);
            statement.setString(2, kind);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot reserve ids of " + kind, e);
        }
    }
}
