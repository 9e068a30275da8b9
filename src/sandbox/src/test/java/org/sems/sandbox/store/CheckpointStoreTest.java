package org.sems.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint of HSQLDB waits for open transactions and keeps all that begins meanwhile waiting: nobody may wait for both. */
class CheckpointStoreTest {
    private static final long LOG_LIMIT = 3_000_000;

    @TempDir
    private Path folder;

    private Database database;
    private ThreadBoundTransactions transactions;
    private JdbcDocuments documents;

    private void open() {
        database = Database.inFolder(folder, LOG_LIMIT);
        transactions = new ThreadBoundTransactions(database);
        documents = new JdbcDocuments(transactions, database);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void aTransactionForWhichACheckpointWaitsGoesOnTakingIds() throws Exception {
        open();
        Thread checkpoint = new Thread(this::checkpoint);

        transactions.run(() -> {
            documents.put("risk", "1", List.of("before"));
            checkpoint.start();
            awaitWaiting(checkpoint);
            IntStream.range(0, 200)
                    .forEach(any -> documents.put("risk", String.valueOf(documents.nextId("risk")), List.of("after")));
            documents.nextId("control");
        });
        checkpoint.join();

        assertThat(documents.all("risk", List.class)).hasSize(201);
        assertThat(documents.nextId("risk")).isEqualTo(10_200);
    }

    @Test
    void noCheckpointBeginsWhileATransactionIsOpen() throws Exception {
        open();

        transactions.run(() -> {
            documents.put("risk", "0", List.of("mine"));
            inAnotherThread(() -> IntStream.rangeClosed(1, 5)
                    .forEach(number -> documents.put("risk", String.valueOf(number), List.of("x".repeat(1_000_000)))));
            assertThat(logged()).as("bytes in the log").isGreaterThan(LOG_LIMIT);
        });

        assertThat(logged()).as("bytes in the log").isLessThan(LOG_LIMIT);
        database.close();
        open();
        assertThat(documents.all("risk", List.class)).hasSize(6);
    }

    @Test
    void refusesASecondConnectionInsideATransaction() throws Exception {
        open();

        try (Connection first = transactions.getConnection()) {
            first.setAutoCommit(false);
            assertThatThrownBy(transactions::getConnection).hasMessageContaining("second");
            assertThatThrownBy(() -> transactions.run(() -> {})).hasMessageContaining("second");
            assertThat(first.isClosed()).isFalse();
        }
        transactions.run(() -> documents.put("risk", "1", List.of("one after the other")));

        assertThat(documents.all("risk", List.class)).hasSize(1);
    }

    /** Outside of all that keeps the sandbox's own connections in order. */
    private void checkpoint() {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:hsqldb:file:" + folder.resolve("sandbox"), "SA", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        assertThat(thread.getState()).isEqualTo(Thread.State.WAITING);
    }

    private static void inAnotherThread(Runnable work) {
        Thread other = new Thread(work);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long logged() {
        try {
            return Files.size(folder.resolve("sandbox.log"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
