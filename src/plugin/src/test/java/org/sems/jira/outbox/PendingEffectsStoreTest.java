package org.sems.jira.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.store.TestDatabase;
import org.sems.jira.testing.LocksInMemory;
import org.sems.problem.Problem;

/** Kept effects on the real Active Objects. Every test has a record of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PendingEffectsStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String WHAT = "[{\"request-review-of\": {\"link\": \"affects\"}}]".repeat(50);
    private final LocksInMemory locks = new LocksInMemory();
    private List<TestDatabase> opened = List.of();
    private long issue = 1000;

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
            opened.forEach(database -> {
                database.ao.migrate(PendingEffectRow.class);
                database.ao.deleteWithSQL(PendingEffectRow.class, "ID > ?", 0);
            });
        }
        return opened.stream();
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsAnEffectUntilItIsDone(TestDatabase database) {
        PendingEffects effects = at(database, NOON);

        long id = effects.keep(decided(), WHAT);

        assertThat(effects.find(id)).hasValueSatisfying(kept -> {
            assertThat(kept.decisionMade()).isEqualTo(new DecisionMade(issue, 77, "incident/Close@1", "ann", "air-id"));
            assertThat(kept.what()).isEqualTo(WHAT);
            assertThat(kept.hasFailed()).isFalse();
            assertThat(kept.failure()).isEmpty();
        });
        assertThat(effects.ofIssue(issue)).containsExactly(id);
        effects.done(id);
        assertThat(effects.isThere(id)).isFalse();
        assertThat(effects.due(100)).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsNothingOfADecisionThatIsRolledBack(TestDatabase database) {
        PendingEffects effects = at(database, NOON);

        assertThatThrownBy(() -> effects.together(() -> {
                    effects.keep(decided(), WHAT);
                    throw new IllegalStateException("refused after all");
                }))
                .hasStackTraceContaining("refused after all");

        assertThat(effects.ofIssue(issue)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void showsItToOthersOnlyOnceTheDecisionIsCommitted(TestDatabase database) throws Exception {
        PendingEffects effects = at(database, NOON);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        long[] id = new long[1];

        effects.together(() -> {
            id[0] = effects.keep(decided(), WHAT);
            assertThat(answer(worker.submit(() -> effects.isThere(id[0])))).isFalse();
            assertThat(effects.isThere(id[0])).isTrue();
        });

        assertThat(answer(worker.submit(() -> effects.isThere(id[0])))).isTrue();
        worker.shutdown();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isClaimedByOneOnly(TestDatabase database) {
        long id = at(database, NOON).keep(decided(), WHAT);

        assertThat(at(database, NOON).claim(id)).isPresent();

        assertThat(at(database, NOON).claim(id)).isEmpty();
        assertThat(at(database, NOON).due(100)).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isClaimedByOneOfTwoWhoAskAtTheSameMoment(TestDatabase database) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 25; round++) {
            long id = at(database, NOON).keep(decided(), WHAT);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> claims = Stream.of(1, 2)
                    .map(node -> nodes.submit(() -> {
                        start.await();
                        return at(database, NOON).claim(id).isPresent() ? 1 : 0;
                    }))
                    .toList();

            start.countDown();

            assertThat(answer(claims.get(0)) + answer(claims.get(1)))
                    .as("round " + round)
                    .isEqualTo(1);
        }
        nodes.shutdown();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isFreeAgainAfterAWhileIfItsNodeDied(TestDatabase database) {
        long id = at(database, NOON).keep(decided(), WHAT);
        at(database, NOON).claim(id);

        assertThat(at(database, NOON.plus(PendingEffects.CLAIM).minusMillis(1)).claim(id))
                .isEmpty();
        assertThat(at(database, NOON.plus(PendingEffects.CLAIM)).due(100)).contains(id);
        assertThat(at(database, NOON.plus(PendingEffects.CLAIM)).claim(id)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isTriedAgainLaterWithItsReasonKept(TestDatabase database) {
        long id = at(database, NOON).keep(decided(), WHAT);
        PendingEffect effect = at(database, NOON).claim(id).orElseThrow();

        at(database, NOON).failed(effect, Problem.of("effect.refused-by-jira", "no permission\nto create", 7));

        assertThat(at(database, NOON).claim(id)).isEmpty();
        assertThat(at(database, NOON.plusSeconds(60)).due(100)).contains(id);
        PendingEffect again = at(database, NOON.plusSeconds(60)).claim(id).orElseThrow();
        assertThat(again.tries()).isEqualTo(1);
        assertThat(again.failure()).contains(Problem.of("effect.refused-by-jira", "no permission to create", "7"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isTriedAtOnceWhenSomebodySaysSo(TestDatabase database) {
        long id = at(database, NOON).keep(decided(), WHAT);
        at(database, NOON).failed(at(database, NOON).claim(id).orElseThrow(), Problem.of("effect.no-actor"));

        assertThat(at(database, NOON).tryNow(id)).isTrue();

        assertThat(at(database, NOON).claim(id)).isPresent();
        assertThat(at(database, NOON).tryNow(id + 100_000)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void remembersWhatOfItIsDone(TestDatabase database) {
        PendingEffects effects = at(database, NOON);
        long id = effects.keep(decided(), WHAT);

        effects.note(id, "making 12");

        assertThat(effects.claim(id))
                .hasValueSatisfying(effect -> assertThat(effect.progress()).isEqualTo("making 12"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isListedByKeyForItsProjectsOnly(TestDatabase database) {
        PendingEffects effects = at(database, NOON);
        long first = effects.keep(new DecisionMade(1, 501, "a/B@1", "ann", "air-id"), WHAT);
        effects.keep(new DecisionMade(2, 502, "a/B@1", "ann", "air-id"), WHAT);
        long third = effects.keep(new DecisionMade(3, 503, "a/B@1", "ann", "air-id"), WHAT);

        assertThat(effects.page(0, List.of(501L, 503L), 10))
                .extracting(PendingEffect::id)
                .containsExactly(first, third);
        assertThat(effects.page(first, List.of(501L, 503L), 10))
                .extracting(PendingEffect::id)
                .containsExactly(third);
        assertThat(effects.page(0, List.of(501L, 503L), 1))
                .extracting(PendingEffect::id)
                .containsExactly(first);
        assertThat(effects.page(0, List.of(), 10)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isKeptWholeOrNotAtAllWithoutATransaction(TestDatabase database) {
        PendingEffects dying = new PendingEffects(
                database.dyingAfterOneRow(), new ClaimLock(locks), Clock.fixed(NOON, ZoneOffset.UTC));
        assertThatThrownBy(() -> dying.keep(decided(), WHAT)).hasMessage("no power");

        assertThat(at(database, NOON).ofIssue(issue))
                .singleElement()
                .satisfies(id -> assertThat(at(database, NOON).claim(id))
                        .hasValueSatisfying(kept -> assertThat(kept.what()).isEqualTo(WHAT)));
    }

    private DecisionMade decided() {
        return new DecisionMade(++issue, 77, "incident/Close@1", "ann", "air-id");
    }

    private PendingEffects at(TestDatabase database, Instant now) {
        return new PendingEffects(database.ao, new ClaimLock(locks), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
