package org.sems.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcDocumentsStoreTest {
    private Database database;
    private ThreadBoundTransactions transactions;
    private JdbcDocuments documents;

    record Risk(String name, int level, List<String> tags, Map<String, String> more) {
        static Risk named(String name) {
            return new Risk(name, 3, List.of("ä", "\"quoted\""), Map.of("k", "v"));
        }
    }

    private void open(Databases kind) {
        database = kind.open();
        transactions = new ThreadBoundTransactions(database);
        documents = new JdbcDocuments(transactions, database);
    }

    @AfterEach
    void close() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void givesBackWhatWasPut(Databases kind) {
        open(kind);

        documents.put("risk", "1", Risk.named("Theft"));
        documents.put("risk", "1", Risk.named("Theft of cargo"));

        assertThat(documents.find("risk", "1", Risk.class)).contains(Risk.named("Theft of cargo"));
        assertThat(documents.find("risk", "2", Risk.class)).isEmpty();
        assertThat(documents.find("other", "1", Risk.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void listsNumbersInTheirOrderAndThenTexts(Databases kind) {
        open(kind);
        for (String id : List.of("b", "10", "9", "a")) {
            documents.put("risk", id, Risk.named(id));
        }

        documents.delete("risk", "a");

        assertThat(documents.all("risk", Risk.class)).extracting(Risk::name).containsExactly("9", "10", "b");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsALargeDocument(Databases kind) {
        open(kind);
        Risk large = Risk.named("x".repeat(2_000_000));

        documents.put("risk", "1", large);

        assertThat(documents.find("risk", "1", Risk.class)).contains(large);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void rollsBackTheWholeTransactionAndTellsWhoeverRemembersIt(Databases kind) {
        open(kind);
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.afterRollback(() -> told.add(
                            "rolled back, " + documents.all("risk", Risk.class).size() + " left"));
                    transactions.afterCommit(() -> told.add("committed"));
                    documents.put("risk", "1", Risk.named("outer"));
                    transactions.run(() -> documents.put("risk", "2", Risk.named("inner")));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(told).containsExactly("rolled back, 0 left");
        assertThat(transactions.active()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void runsWhatWaitsForTheCommitOnlyThen(Databases kind) {
        open(kind);
        List<String> order = new ArrayList<>();

        transactions.run(() -> {
            transactions.afterCommit(() -> order.add("after"));
            transactions.run(() -> order.add("inside"));
        });
        transactions.afterCommit(() -> order.add("at once"));

        assertThat(order).containsExactly("inside", "after", "at once");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void hidesUncommittedDocumentsFromOthers(Databases kind) throws Exception {
        open(kind);
        List<Integer> seen = new ArrayList<>();

        transactions.run(() -> {
            documents.put("risk", "1", Risk.named("mine"));
            Thread other =
                    new Thread(() -> seen.add(documents.all("risk", Risk.class).size()));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(seen).containsExactly(0);
        assertThat(documents.all("risk", Risk.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void neverGivesAnIdTwice(Databases kind) {
        open(kind);
        long first = documents.nextId("risk");
        transactions.run(() -> documents.nextId("risk"));
        documents.close();

        JdbcDocuments reopened = new JdbcDocuments(transactions, database);

        assertThat(first).isEqualTo(10_000);
        assertThat(reopened.nextId("risk")).isEqualTo(10_002);
        assertThat(reopened.nextId("control")).isEqualTo(10_000);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void skipsReservedIdsAfterACrash(Databases kind) {
        open(kind);
        long last = documents.nextId("risk");

        JdbcDocuments afterCrash = new JdbcDocuments(transactions, database);

        assertThat(afterCrash.nextId("risk")).isGreaterThan(last);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void skipsAfterACrashWhatWasGivenBesideATransactionThatRolledBack(Databases kind) {
        open(kind);
        List<Long> given = new ArrayList<>();

        assertThatThrownBy(() -> transactions.run(() -> {
                    documents.nextId("risk");
                    inAnotherThread(() -> transactions.run(() -> given.add(documents.nextId("risk"))));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(given).containsExactly(10_001L);
        assertThat(new JdbcDocuments(transactions, database).nextId("risk")).isGreaterThan(10_001);
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
}
