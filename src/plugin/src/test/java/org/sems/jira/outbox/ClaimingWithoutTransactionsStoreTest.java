package org.sems.jira.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.store.TestDatabase;
import org.sems.jira.testing.LocksInMemory;

/** Outside of a transition Jira opens no transaction: every save is a commit of its own, and no row stays locked. */
class ClaimingWithoutTransactionsStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private final ExecutorService nodes = Executors.newFixedThreadPool(2);
    private final CountDownLatch firstHasLooked = new CountDownLatch(1);
    private final CountDownLatch secondWaitsOrIsDone = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    static List<TestDatabase> databases() {
        List<TestDatabase> all = TestDatabase.all();
        all.forEach(database -> database.ao.migrate(PendingEffectRow.class));
        return all;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofTwoWhoBothFindAnEffectFreeOneOnlyGetsIt(TestDatabase database) throws Exception {
        ClaimLock claims = new ClaimLock(new LocksInMemory(this::isAsked));
        Clock noon = Clock.fixed(NOON, ZoneOffset.UTC);
        long id = new PendingEffects(database.ao, claims, noon)
                .keep(new DecisionMade(4711, 77, "incident/Close@1", "ann", "air-id"), "[]");

        Future<Boolean> first =
                nodes.submit(() -> new PendingEffects(database.withoutTransactions, claims, new Hesitant())
                        .claim(id)
                        .isPresent());
        Future<Boolean> second = nodes.submit(() -> {
            await(firstHasLooked);
            boolean won = new PendingEffects(database.withoutTransactions, claims, noon)
                    .claim(id)
                    .isPresent();
            secondWaitsOrIsDone.countDown();
            return won;
        });

        assertThat(List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(true, false);
        nodes.shutdown();
        database.stop();
    }

    /** The first one asks before anybody hesitates. */
    private void isAsked() {
        if (asked.incrementAndGet() > 1) {
            secondWaitsOrIsDone.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS))
                    .as("the other one comes so far")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Is asked for the time once the effect was found, and lets the other one come so far before it is taken. */
    private final class Hesitant extends Clock {
        @Override
        public Instant instant() {
            firstHasLooked.countDown();
            ClaimingWithoutTransactionsStoreTest.await(secondWaitsOrIsDone);
            return NOON;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
