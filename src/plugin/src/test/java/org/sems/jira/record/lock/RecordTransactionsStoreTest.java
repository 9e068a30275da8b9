package org.sems.jira.record.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.ledger.ActiveObjectsLedger;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.store.TestDatabase;
import org.sems.jira.testing.HeldRecords;

/**
 * Transitions and others at one record, on Active Objects that begin no transaction by themselves, as Jira's. Each reads how many entries there
 * are and adds one with that number: two of the same number mean that one of them did not hold the record.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordTransactionsStoreTest {
    private static final int TIMES = 12;
    private List<TestDatabase> opened = List.of();
    private long issue = 5000;

    Stream<Arguments> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
            opened.forEach(database -> {
                database.ao.migrate(LedgerRow.class, RecordLockRow.class);
                database.ao.deleteWithSQL(LedgerRow.class, "ID > ?", 0);
                database.ao.deleteWithSQL(RecordLockRow.class, "ID > ?", 0);
            });
        }
        return opened.stream()
                .flatMap(database -> Stream.of(
                        Arguments.of(database, new InDatabase(database)),
                        Arguments.of(database, new HeldRecords.NoTransactions())));
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void transitionsAndOthersWriteOneAfterTheOther(TestDatabase database, HostTransactions offered) throws Exception {
        Held held = new Held(database, offered, ++issue);
        held.locks.prepare();
        held.locks.take(issue);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> ended = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            ended.add(threads.submit(() -> repeat(held::inTransition)));
            ended.add(threads.submit(() -> repeat(held::outside)));
        }

        for (Future<?> each : ended) {
            each.get(60, TimeUnit.SECONDS);
        }

        assertThat(held.numbers())
                .containsExactlyElementsOf(
                        IntStream.range(0, 4 * TIMES).mapToObj(String::valueOf).toList());
        threads.shutdown();
    }

    /** What a decision brings about at once may flag the record that the decision holds. */
    @ParameterizedTest
    @MethodSource("databases")
    void whoHoldsARecordMayHoldItWithin(TestDatabase database, HostTransactions offered) {
        Held held = new Held(database, offered, ++issue);

        held.transactions.holding(issue, held::outside);
        database.ao.executeInTransaction(() -> {
            held.ordered.take(issue);
            held.outside();
            return null;
        });

        assertThat(held.numbers()).containsExactly("0", "1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void afterAFailureNothingIsStoredWhereJiraOffersTransactions(TestDatabase database, HostTransactions offered) {
        Held held = new Held(database, offered, ++issue);

        assertThatThrownBy(() -> held.transactions.holding(issue, () -> {
                    held.addOne();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(held.numbers()).hasSize(offered.areOffered() ? 0 : 1);
        held.outside();
        assertThat(held.numbers()).as("and the record is free").hasSize(offered.areOffered() ? 1 : 2);
    }

    private static void repeat(Runnable work) {
        IntStream.range(0, TIMES).forEach(time -> work.run());
    }

    /** One record, its locks and its entries. */
    private static final class Held {
        private final TestDatabase database;
        private final long record;
        private final Ledger ledger;
        private final ActiveObjectsRecordLocks locks;
        private final RecordLocks ordered;
        private final RecordTransactions transactions;

        Held(TestDatabase database, HostTransactions offered, long record) {
            this.database = database;
            this.record = record;
            RecordClusterLocks cluster = HeldRecords.clusterLocks();
            ledger = new ActiveObjectsLedger(database.withoutTransactions, Clock.systemUTC());
            locks = new ActiveObjectsRecordLocks(database.withoutTransactions);
            ordered = new OrderedRecordLocks(offered, cluster, locks, any -> {});
            transactions = new RecordTransactions(database.withoutTransactions, offered, cluster, ordered);
        }

        void inTransition() {
            database.ao.executeInTransaction(() -> {
                ordered.take(record);
                addOne();
                return null;
            });
        }

        void outside() {
            transactions.holding(record, this::addOne);
        }

        void addOne() {
            int number = numbers().size();
            Thread.yield();
            ledger.add(new NewLedgerEntry(
                    "AIR", Optional.of(record), LedgerKind.BYPASS, "", String.valueOf(number), List.of(), ""));
        }

        List<String> numbers() {
            return ledger.ofRecord(record, java.util.Set.of(LedgerKind.BYPASS), 1000).stream()
                    .sorted(java.util.Comparator.comparing(LedgerEntry::id))
                    .map(entry -> entry.newLedgerEntry().subject())
                    .toList();
        }
    }

    /** Transactions that an app begins, as those that Jira's transitions are in. */
    private static final class InDatabase implements HostTransactions {
        private final TestDatabase database;

        InDatabase(TestDatabase database) {
            this.database = database;
        }

        @Override
        public boolean areOffered() {
            return true;
        }

        @Override
        public boolean isOpen() {
            return database.isInTransaction();
        }

        @Override
        public void run(Runnable work) {
            database.ao.executeInTransaction(() -> {
                work.run();
                return null;
            });
        }
    }
}
