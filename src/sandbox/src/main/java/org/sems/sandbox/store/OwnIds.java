package org.sems.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of the only process on a database, counted in memory, so that a rollback never gives one twice. The transaction that takes an id beyond what is reserved in the
 * table reserves a block as a part of its commit, on its own connection: a second one could wait for somebody who waits for this transaction.
 */
final class OwnIds implements Ids {
    private final ThreadBoundTransactions transactions;
    private final Map<String, Sequence> sequences = new ConcurrentHashMap<>();
    /** What the commit of this thread's transaction reserves: by kind the first id that is not reserved then; 0 until it is known. */
    private final ThreadLocal<Map<String, Long>> reserving = new ThreadLocal<>();

    /** After a start all ids below {@code reserved} may have been given. */
    private static final class Sequence {
        private final AtomicLong next;
        private volatile long reserved;

        Sequence(long next) {
            this.next = new AtomicLong(next);
            this.reserved = next;
        }
    }

    OwnIds(ThreadBoundTransactions transactions) {
        this.transactions = transactions;
        try (Connection connection = transactions.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT KIND, NEXT_ID FROM SANDBOX_SEQUENCE");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                sequences.put(result.getString(1), new Sequence(result.getLong(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the ids", e);
        }
    }

    @Override
    public long next(String kind) {
        Sequence sequence = sequences.computeIfAbsent(kind, any -> new Sequence(FIRST));
        long id = sequence.next.getAndIncrement();
        if (id >= sequence.reserved) {
            transactions.run(() -> reserveWithCommit(kind));
        }
        return id;
    }

    private void reserveWithCommit(String kind) {
        if (reserving.get() == null) {
            Map<String, Long> mine = new HashMap<>();
            reserving.set(mine);
            transactions.beforeCommit(() -> mine.replaceAll((each, unknown) -> reserved(each)));
            transactions.withCommit(() -> {
                reserving.remove();
                mine.forEach((each, next) -> sequences.get(each).reserved = next);
            });
            transactions.afterRollback(reserving::remove);
        }
        reserving.get().put(kind, 0L);
    }

    /** Alone: {@link ThreadBoundTransactions#beforeCommit} lets one commit in at a time. */
    private long reserved(String kind) {
        Sequence sequence = sequences.get(kind);
        long given = sequence.next.get();
        if (given <= sequence.reserved) {
            return sequence.reserved;
        }
        store(kind, given + BLOCK);
        return given + BLOCK;
    }

    @Override
    public void giveBack() {
        transactions.run(() -> sequences.forEach((kind, sequence) -> store(kind, sequence.next.get())));
        sequences.clear();
    }

    private void store(String kind, long next) {
        if (change("UPDATE SANDBOX_SEQUENCE SET NEXT_ID = ? WHERE KIND = ?", kind, next) == 0) {
            change("INSERT INTO SANDBOX_SEQUENCE (NEXT_ID, KIND) VALUES (?, ?)", kind, next);
        }
    }

    private int change(String sql, String kind, long next) {
        try (Connection connection = transactions.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, next);
            statement.setString(2, kind);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot reserve ids of " + kind, e);
        }
    }
}
