package org.sems.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Ids of one of several processes on a database: each reserves blocks of its own. A block is reserved by one statement that commits by itself, on
 * a connection that no transaction ever has. It waits for nothing but the same statement of another process, and so cannot wait for a
 * transaction; and no rollback gives a block back.
 */
final class SharedIds implements Ids {
    private static final String RESERVE = "INSERT INTO SANDBOX_SEQUENCE (KIND, NEXT_ID) VALUES (?, ?)"
            + " ON CONFLICT (KIND) DO UPDATE SET NEXT_ID = SANDBOX_SEQUENCE.NEXT_ID + ? RETURNING NEXT_ID";
    private static final String GIVE_BACK = "UPDATE SANDBOX_SEQUENCE SET NEXT_ID = ? WHERE KIND = ? AND NEXT_ID = ?";

    private final DataSource besideTransactions;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    /**
     * What this process has reserved of a kind.
     *
     * @param given the last one that was given
     * @param end   the first one that is not reserved
     */
    private record Block(long given, long end) {

        boolean isUsedUp() {
            return given + 1 == end;
        }

        Block next() {
            return new Block(given + 1, end);
        }
    }

    SharedIds(DataSource besideTransactions) {
        this.besideTransactions = besideTransactions;
    }

    @Override
    public long next(String kind) {
        return blocks.compute(
                        kind, (any, block) -> block == null || block.isUsedUp() ? firstOf(reserve(kind)) : block.next())
                .given();
    }

    private static Block firstOf(long end) {
        return new Block(end - BLOCK, end);
    }

    private long reserve(String kind) {
        try (Connection connection = besideTransactions.getConnection();
                PreparedStatement statement = connection.prepareStatement(RESERVE)) {
            statement.setString(1, kind);
            statement.setLong(2, FIRST + BLOCK);
            statement.setLong(3, BLOCK);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot reserve ids of " + kind, e);
        }
    }

    @Override
    public void giveBack() {
        blocks.forEach(this::giveBack);
        blocks.clear();
    }

    private void giveBack(String kind, Block block) {
        try (Connection connection = besideTransactions.getConnection();
                PreparedStatement statement = connection.prepareStatement(GIVE_BACK)) {
            statement.setLong(1, block.given() + 1);
            statement.setString(2, kind);
            statement.setLong(3, block.end());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot give ids of " + kind + " back", e);
        }
    }
}
