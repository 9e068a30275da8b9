package org.sems.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sandboxes on one PostgreSQL database take their ids side by side, as the nodes of a cluster do. */
class SharedIdsStoreTest {
    private Node one;
    private Node other;

    private record Node(Database database, ThreadBoundTransactions transactions, JdbcDocuments documents) {

        static Node on(Database database) {
            ThreadBoundTransactions transactions = new ThreadBoundTransactions(database);
            return new Node(database, transactions, new JdbcDocuments(transactions, database));
        }

        long comment() {
            return documents.nextId("comment");
        }
    }

    @BeforeEach
    void twoSandboxes() {
        Assumptions.assumeTrue(
                System.getenv("SEMS_POSTGRES") != null,
                "not run: the environment names no PostgreSQL in SEMS_POSTGRES");
        one = Node.on(Databases.POSTGRESQL.open());
        other = Node.on(Database.postgres(Databases.url()));
    }

    @AfterEach
    void close() {
        if (one != null) {
            other.database.close();
            one.database.close();
        }
    }

    @Test
    void noIdIsGivenByBoth() {
        List<Long> given = new ArrayList<>();

        for (int id = 0; id < 120; id++) {
            given.add(one.comment());
            given.add(other.comment());
        }

        assertThat(given).doesNotHaveDuplicates();
    }

    @Test
    void neitherWaitsForTheTransactionOfTheOther() {
        List<Long> given = new ArrayList<>();

        one.transactions.run(() -> {
            LongStream.range(0, 120).forEach(any -> given.add(one.comment()));
            other.transactions.run(() -> LongStream.range(0, 120).forEach(any -> given.add(other.comment())));
            LongStream.range(0, 120).forEach(any -> given.add(one.comment()));
        });

        assertThat(given).doesNotHaveDuplicates();
    }

    @Test
    void aTransactionThatRollsBackGivesNoIdBack() {
        List<Long> given = new ArrayList<>();

        assertThatThrownBy(() -> one.transactions.run(() -> {
                    given.add(one.comment());
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        given.add(other.comment());
        given.add(one.comment());

        assertThat(given).doesNotHaveDuplicates();
    }

    @Test
    void whatOneGivesBackAtItsEndIsNothingThatTheOtherGave() {
        List<Long> given = new ArrayList<>(List.of(one.comment(), other.comment()));

        one.documents.close();
        other.documents.close();
        given.addAll(List.of(one.comment(), other.comment(), one.comment(), other.comment()));

        assertThat(given).doesNotHaveDuplicates();
    }
}
