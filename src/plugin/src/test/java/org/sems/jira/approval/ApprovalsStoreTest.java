package org.sems.jira.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.gate.rule.Term;
import org.sems.jira.ledger.ActiveObjectsLedger;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.lock.ActiveObjectsRecordLocks;
import org.sems.jira.record.lock.RecordLockRow;
import org.sems.jira.record.lock.RecordLocks;
import org.sems.jira.review.ActiveObjectsReviews;
import org.sems.jira.review.RequestedReview;
import org.sems.jira.review.ReviewRow;
import org.sems.jira.review.Reviews;
import org.sems.jira.store.TestDatabase;
import org.sems.problem.Problem;
import org.sems.record.Approval;
import org.sems.record.ReviewState;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Approvals, reviews, ledger and locks on the real Active Objects. Every test has records and SeMSs of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalsStoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Problem CHANGED = Problem.of("record.fact-changed", Term.field("residual"), "it's \"Low\"");
    private List<TestDatabase> opened = List.of();
    private long issue = 1000;
    private final SemsRegister register = mock(SemsRegister.class);

    @BeforeEach
    void oneSemsIsThere() {
        when(register.ofId("air-id")).thenReturn(Optional.of(mock(Sems.class)));
    }

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
            opened.forEach(database -> {
                database.ao.migrate(ApprovalRow.class, LedgerRow.class, RecordLockRow.class, ReviewRow.class);
                database.ao.deleteWithSQL(ApprovalRow.class, "ID > ?", 0);
                database.ao.deleteWithSQL(LedgerRow.class, "ID > ?", 0);
                database.ao.deleteWithSQL(RecordLockRow.class, "ID > ?", 0);
                database.ao.deleteWithSQL(ReviewRow.class, "ID > ?", 0);
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
    void keepExactlyWhatWasApproved(TestDatabase database) {
        Approval approval = new Approval(
                "acceptance",
                "JIRAUSER1",
                Optional.of("JIRAUSER2"),
                Instant.parse("2026-11-21T11:59:30Z"),
                Optional.of(TODAY.plusDays(90)),
                Map.of(
                        "residual",
                        "20.020:1x2@plain-5x5.1",
                        "description",
                        "It''s \"long\"\n".repeat(500),
                        "cause",
                        ""));

        GivenApproval given = approvals(database).record("AIR", ++issue, approval, List.of());

        assertThat(approvals(database).find(given.id()))
                .hasValueSatisfying(found -> assertThat(found.approval()).isEqualTo(approval));
        assertThat(approvals(database).inForce("AIR", issue, "acceptance"))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(given.id()));
        assertThat(approvals(database).inForce("AIR", issue, "other")).isEmpty();
        assertThat(approvals(database).inForce("another", issue, "acceptance"))
                .as("given in another SeMS")
                .isEmpty();
        assertThat(approvals(database).inForce("AIR", issue + 1, "acceptance")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aNewerOneTakesThePlaceOfTheSameKindOnly(TestDatabase database) {
        GivenApproval first = approvals(database).record("AIR", ++issue, approval("acceptance", TODAY), List.of());
        GivenApproval other = approvals(database).record("AIR", issue, approval("effectiveness", TODAY), List.of());

        GivenApproval second = approvals(database).record("AIR", issue, approval("acceptance", TODAY), List.of());

        assertThat(approvals(database).ofRecord(issue))
                .extracting(GivenApproval::id, GivenApproval::state)
                .containsExactly(
                        tuple(second.id(), ApprovalState.IN_FORCE),
                        tuple(other.id(), ApprovalState.IN_FORCE),
                        tuple(first.id(), ApprovalState.REPLACED));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void countToTheirLastDayAndNoLonger(TestDatabase database) {
        GivenApproval last = approvals(database).record("AIR", ++issue, approval("acceptance", TODAY), List.of());
        GivenApproval over =
                approvals(database).record("AIR", ++issue, approval("acceptance", TODAY.minusDays(1)), List.of());

        assertThat(approvals(database).inForce(last.semsId(), last.issueId(), "acceptance"))
                .isPresent();
        assertThat(approvals(database).inForce(over.semsId(), over.issueId(), "acceptance"))
                .isEmpty();
        assertThat(approvals(database).standingAfter(last.id(), 10))
                .extracting(GivenApproval::id)
                .containsExactly(over.id());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void lapseOnceWithTheReason(TestDatabase database) {
        GivenApproval given = approvals(database).record("LAPSE", ++issue, approval("acceptance", TODAY), List.of());

        approvals(database).lapse(given.id(), CHANGED, "JIRAUSER3");
        approvals(database).lapse(given.id(), Problem.of("record.other"), "JIRAUSER4");

        GivenApproval lapsed = approvals(database).find(given.id()).orElseThrow();
        assertThat(lapsed.state()).isEqualTo(ApprovalState.LAPSED);
        assertThat(lapsed.lapse()).contains(new Lapse(CHANGED, NOON.instant()));
        assertThat(approvals(database).inForce("LAPSE", issue, "acceptance")).isEmpty();
        assertThat(ledger(database).entriesBefore(List.of("LAPSE"), Long.MAX_VALUE, 10))
                .extracting(entry -> entry.newLedgerEntry().kind())
                .containsExactly(LedgerKind.LAPSE, LedgerKind.APPROVAL);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofADeputyAreDeclinedOnceWithTheReason(TestDatabase database) {
        String sems = "DECLINE";
        GivenApproval due = approvals(database).record(sems, ++issue, byDeputy(), List.of());
        GivenApproval own = approvals(database).record(sems, ++issue, approval("acceptance", TODAY), List.of());

        approvals(database).decline(due.id(), "JIRAUSER2", "No {0} fence's \"yet\".");
        approvals(database).decline(due.id(), "JIRAUSER9", "Again.");
        approvals(database).counterSign(due.id(), "JIRAUSER2");
        approvals(database).decline(own.id(), "JIRAUSER2", "Nobody waits for it.");

        GivenApproval declined = approvals(database).find(due.id()).orElseThrow();
        assertThat(declined.state()).isEqualTo(ApprovalState.DECLINED);
        assertThat(declined.counterSignature()).isEmpty();
        assertThat(declined.lapse())
                .contains(new Lapse(
                        Problem.of(
                                "approval.declined",
                                Term.of(Term.Kind.PERSON, List.of("JIRAUSER2")),
                                "No {0} fence's \"yet\"."),
                        NOON.instant()));
        assertThat(approvals(database).inForce(sems, due.issueId(), "acceptance"))
                .isEmpty();
        assertThat(approvals(database).inForce(sems, own.issueId(), "acceptance"))
                .isPresent();
        assertThat(approvals(database).toCounterSign(sems)).isEmpty();
        assertThat(ledger(database).entriesBefore(List.of(sems), Long.MAX_VALUE, 10))
                .extracting(LedgerEntry::newLedgerEntry)
                .contains(new NewLedgerEntry(
                        sems,
                        Optional.of(due.issueId()),
                        LedgerKind.DECLINE,
                        "JIRAUSER2",
                        "acceptance",
                        List.of(),
                        "No {0} fence's \"yet\"."))
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofADeputyAreCounterSignedOnce(TestDatabase database) {
        String sems = "SIGN";
        approvals(database).record(sems, ++issue, approval("acceptance", TODAY), List.of());
        GivenApproval replaced = approvals(database).record(sems, ++issue, byDeputy(), List.of());
        GivenApproval due = approvals(database).record(sems, issue, byDeputy(), List.of());

        assertThat(approvals(database).toCounterSign(sems))
                .extracting(GivenApproval::id)
                .containsExactly(due.id());
        approvals(database).counterSign(due.id(), "JIRAUSER2");
        approvals(database).counterSign(due.id(), "JIRAUSER9");
        approvals(database).counterSign(replaced.id(), "JIRAUSER2");

        assertThat(approvals(database).toCounterSign(sems)).isEmpty();
        assertThat(approvals(database).find(due.id()).orElseThrow().counterSignature())
                .contains(new CounterSignature("JIRAUSER2", NOON.instant()));
        assertThat(approvals(database).find(replaced.id()).orElseThrow().counterSignature())
                .isEmpty();
        assertThat(ledger(database).entriesBefore(List.of(sems), Long.MAX_VALUE, 1))
                .extracting(entry -> entry.newLedgerEntry().kind())
                .containsExactly(LedgerKind.COUNTER_SIGN);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theLedgerIsReadByKey(TestDatabase database) {
        for (int number = 1; number <= 5; number++) {
            ledger(database)
                    .add(new NewLedgerEntry(
                            "PAGES",
                            number == 5 ? Optional.empty() : Optional.of((long) number),
                            LedgerKind.BYPASS,
                            "JIRAUSER1",
                            "Accept",
                            List.of(CHANGED.at("residual"), Problem.of("gate.refused", number)),
                            number == 1 ? "Because.\n".repeat(1000) : ""));
        }
        ledger(database)
                .add(new NewLedgerEntry("OTHER", Optional.empty(), LedgerKind.APPOINTMENT, "", "", List.of(), ""));

        List<LedgerEntry> newest = ledger(database).entriesBefore(List.of("PAGES"), Long.MAX_VALUE, 2);
        List<LedgerEntry> older =
                ledger(database).entriesBefore(List.of("PAGES"), newest.get(1).id(), 10);

        assertThat(newest)
                .extracting(entry -> entry.newLedgerEntry().issueId())
                .containsExactly(Optional.empty(), Optional.of(4L));
        assertThat(older)
                .extracting(entry -> entry.newLedgerEntry().issueId())
                .containsExactly(Optional.of(3L), Optional.of(2L), Optional.of(1L));
        assertThat(older.get(2).newLedgerEntry().reasons())
                .containsExactly(CHANGED.at("residual"), Problem.of("gate.refused", "1"));
        assertThat(older.get(2).newLedgerEntry().note()).hasSize(9000);
        assertThat(older.get(2).at()).isEqualTo(NOON.instant());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aReviewIsAskedOnceUntilItIsDone(TestDatabase database) {
        Reviews reviews = new ActiveObjectsReviews(database.ao, register, NOON);
        long source = ++issue;
        long target = ++issue;
        assertThat(reviews.state(source, target)).isEqualTo(ReviewState.NOT_REQUESTED);

        reviews.request("air-id", source, target, CHANGED, "JIRAUSER1");
        reviews.request("air-id", source, target, CHANGED, "JIRAUSER2");

        assertThat(reviews.state(source, target)).isEqualTo(ReviewState.OPEN);
        assertThat(reviews.state(target, source)).isEqualTo(ReviewState.NOT_REQUESTED);
        assertThat(reviews.askedOf(target, 10))
                .extracting(RequestedReview::requestedBy)
                .containsExactly("JIRAUSER1");
        assertThat(reviews.complete(target, "JIRAUSER3")).isEqualTo(1);
        assertThat(reviews.complete(target, "JIRAUSER3")).isZero();
        assertThat(reviews.state(source, target)).isEqualTo(ReviewState.DONE);
        reviews.request("air-id", source, target, CHANGED, "JIRAUSER1");
        assertThat(reviews.state(source, target)).isEqualTo(ReviewState.OPEN);
        assertThat(reviews.askedBy(source))
                .extracting(RequestedReview::doneBy)
                .containsExactly(Optional.of("JIRAUSER3"), Optional.empty());
    }

    /** The second one could look before the first one has written, if it did not wait for the end of the first one's transaction. */
    @ParameterizedTest
    @MethodSource("databases")
    void aRecordsLockHoldsUntilTheTransactionEnds(TestDatabase database) throws Exception {
        long record = ++issue;
        String sems = "LOCK" + record;
        RecordLocks locks = new ActiveObjectsRecordLocks(database.ao);
        locks.take(record);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch asking = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);

        Future<?> first = threads.submit(() -> database.ao.executeInTransaction(() -> {
            locks.take(record);
            taken.countDown();
            await(asking);
            for (int number = 0; number < 50; number++) {
                ledger(database)
                        .add(new NewLedgerEntry(sems, Optional.empty(), LedgerKind.BYPASS, "", "", List.of(), ""));
            }
            return null;
        }));
        Future<Integer> second = threads.submit(() -> {
            await(taken);
            return database.ao.executeInTransaction(() -> {
                asking.countDown();
                locks.take(record);
                return ledger(database)
                        .entriesBefore(List.of(sems), Long.MAX_VALUE, 100)
                        .size();
            });
        });

        first.get(60, TimeUnit.SECONDS);
        assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(50);
        threads.shutdown();
    }

    /**
     * Both find no row of the record yet. If the second one waited inside of its insert, it would on HSQLDB keep everybody else from inserting
     * anything, the first one too, and nobody would ever go on.
     */
    @ParameterizedTest
    @MethodSource("databases")
    void ofTwoThatTakeALockForTheFirstTimeTheSecondWaitsAndTheFirstGoesOn(TestDatabase database) throws Exception {
        ActiveObjectsRecordLocks locks = new ActiveObjectsRecordLocks(database.ao);
        locks.prepare();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 30; round++) {
            long record = ++issue;
            String sems = "FIRST" + record;
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch asking = new CountDownLatch(1);

            Future<?> first = threads.submit(() -> database.ao.executeInTransaction(() -> {
                locks.take(record);
                taken.countDown();
                await(asking);
                for (int number = 0; number < 20; number++) {
                    ledger(database)
                            .add(new NewLedgerEntry(sems, Optional.empty(), LedgerKind.BYPASS, "", "", List.of(), ""));
                }
                return null;
            }));
            Future<Integer> second = threads.submit(() -> {
                await(taken);
                return database.ao.executeInTransaction(() -> {
                    asking.countDown();
                    locks.take(record);
                    return ledger(database)
                            .entriesBefore(List.of(sems), Long.MAX_VALUE, 100)
                            .size();
                });
            });

            first.get(60, TimeUnit.SECONDS);
            assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(20);
            assertThat(database.ao.count(RecordLockRow.class, "ISSUE_ID = ?", record))
                    .isEqualTo(1);
        }
        threads.shutdown();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void locksAreTakenAlsoBeforeTheyArePrepared(TestDatabase database) {
        database.ao.deleteWithSQL(RecordLockRow.class, "ISSUE_ID < ?", 0);
        ActiveObjectsRecordLocks locks = new ActiveObjectsRecordLocks(database.ao);

        locks.take(++issue);
        locks.prepare();
        locks.prepare();
        locks.take(issue);

        assertThat(database.ao.count(RecordLockRow.class, "ISSUE_ID < ?", 0))
                .isEqualTo(ActiveObjectsRecordLocks.SHARED_ROWS);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theTrailOfARecordHasTheNewestFirst(TestDatabase database) {
        Ledger ledger = new ActiveObjectsLedger(database.ao, NOON);
        ledger.add(new NewLedgerEntry(
                "AIR",
                Optional.of(++issue),
                LedgerKind.EXCEPTION,
                "JIRAUSER1",
                "Begin fieldwork",
                List.of(CHANGED),
                "urgent"));
        ledger.add(new NewLedgerEntry(
                "AIR", Optional.of(issue), LedgerKind.APPROVAL, "JIRAUSER1", "acceptance", List.of(), ""));
        ledger.add(new NewLedgerEntry(
                "AIR", Optional.of(issue + 1), LedgerKind.BYPASS, "JIRAUSER1", "Close", List.of(), ""));
        ledger.add(new NewLedgerEntry("AIR", Optional.of(issue), LedgerKind.BYPASS, "", "Accept", List.of(), ""));

        assertThat(ledger.ofRecord(issue, Set.of(LedgerKind.EXCEPTION, LedgerKind.BYPASS), 10))
                .extracting(entry -> entry.newLedgerEntry().subject())
                .containsExactly("Accept", "Begin fieldwork");
        assertThat(ledger.ofRecord(issue, Set.of(LedgerKind.EXCEPTION, LedgerKind.BYPASS), 1))
                .hasSize(1);
        issue++;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ledgersAreAskedForKindsOfAllSemssTheNewestFirst(TestDatabase database) {
        Ledger ledger = new ActiveObjectsLedger(database.ao, NOON);
        Problem out = Problem.of(
                "ledger.gates-found-out",
                "SeMS Risk",
                "Close (61)",
                "2026-05-01 11:30 UTC",
                Term.of(Term.Kind.PERSON, List.of("JIRAUSER1")));
        ledger.add(
                new NewLedgerEntry("GATES", Optional.empty(), LedgerKind.RELEASE, "", "SeMS Risk", List.of(out), ""));
        ledger.add(new NewLedgerEntry(
                "GATES", Optional.of(++issue), LedgerKind.BYPASS, "JIRAUSER1", "Closed", List.of(), ""));
        ledger.add(new NewLedgerEntry(
                "GATES", Optional.empty(), LedgerKind.RETURN, "JIRAUSER1", "SeMS Risk", List.of(), ""));
        ledger.add(new NewLedgerEntry(
                "OTHER GATES", Optional.empty(), LedgerKind.RELEASE, "", "SeMS Risk", List.of(out), ""));

        assertThat(ledger.ofKinds(Set.of(LedgerKind.RELEASE, LedgerKind.RETURN), Long.MAX_VALUE, 3))
                .extracting(entry -> entry.newLedgerEntry().semsId() + " "
                        + entry.newLedgerEntry().kind())
                .containsExactly("OTHER GATES RELEASE", "GATES RETURN", "GATES RELEASE");
        assertThat(ledger.entriesBefore(List.of("GATES", "OTHER GATES"), Long.MAX_VALUE, 9))
                .hasSize(4);
        assertThat(ledger.between(
                        List.of("GATES"), NOON.instant(), NOON.instant().plusSeconds(1)))
                .hasSize(3);
        assertThat(ledger.between(
                        List.of("GATES"),
                        NOON.instant().plusSeconds(1),
                        NOON.instant().plusSeconds(2)))
                .isEmpty();
        assertThat(ledger.newestAt(List.of("GATES"), NOON.instant()))
                .hasValueSatisfying(
                        entry -> assertThat(entry.newLedgerEntry().kind()).isEqualTo(LedgerKind.RETURN));
        assertThat(ledger.newestAt(List.of("GATES"), NOON.instant().minusSeconds(1)))
                .isEmpty();
        long last =
                ledger.entriesBefore(List.of("GATES"), Long.MAX_VALUE, 1).get(0).id();
        assertThat(ledger.ofKinds(Set.of(LedgerKind.RELEASE, LedgerKind.RETURN), last, 1))
                .extracting(entry -> entry.newLedgerEntry().kind())
                .containsExactly(LedgerKind.RELEASE);
        assertThat(ledger.ofKinds(Set.of(LedgerKind.RELEASE), Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.newLedgerEntry().reasons()).containsExactly(out));
    }

    /** Set up again, under the same key or another one, a SeMS has another id. */
    @ParameterizedTest
    @MethodSource("databases")
    void aReviewThatARemovedSemsAskedForCountsNoMore(TestDatabase database) {
        Reviews reviews = new ActiveObjectsReviews(database.ao, register, NOON);
        long source = ++issue;
        long target = ++issue;
        reviews.request("removed-id", source, target, CHANGED, "JIRAUSER1");

        assertThat(reviews.state(source, target)).isEqualTo(ReviewState.NOT_REQUESTED);
        assertThat(reviews.openOf(target)).isEmpty();
        assertThat(reviews.askedBy(source)).isEmpty();
        reviews.request("air-id", source, target, CHANGED, "JIRAUSER2");
        assertThat(reviews.state(source, target)).isEqualTo(ReviewState.OPEN);
        assertThat(reviews.openOf(target))
                .extracting(RequestedReview::requestedBy)
                .containsExactly("JIRAUSER2");
        assertThat(reviews.everAskedBy(source, 10))
                .extracting(RequestedReview::semsId)
                .containsExactly("air-id", "removed-id");
        assertThat(reviews.askedOf(target, 10)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tellsOfReviewsAskedOfARecordAlsoWhenTheyAreDone(TestDatabase database) {
        Reviews reviews = new ActiveObjectsReviews(database.ao, register, NOON);
        long source = ++issue;
        long target = ++issue;
        reviews.request("air-id", source, target, CHANGED, "JIRAUSER1");
        reviews.complete(target, "JIRAUSER2");
        reviews.request("air-id", source, target, CHANGED, "JIRAUSER1");

        assertThat(reviews.askedOf(target, 10))
                .extracting(RequestedReview::doneBy)
                .containsExactly(Optional.empty(), Optional.of("JIRAUSER2"));
        assertThat(reviews.askedOf(source, 10)).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    /** Outside of a transition there is no transaction that both would be in. */
    @ParameterizedTest
    @MethodSource("databases")
    void doNotEndBeforeTheLedgerIsTold(TestDatabase database) {
        GivenApproval given = approvals(database).record("AIR", ++issue, approval("acceptance", TODAY), List.of());
        GivenApproval byDeputy = approvals(database).record("AIR", ++issue, byDeputy(), List.of());
        Approvals dying = new ActiveObjectsApprovals(
                database.withoutTransactions, new ActiveObjectsLedger(database.dyingAfterOneRow(), NOON), NOON);

        assertThatThrownBy(() -> dying.lapse(given.id(), CHANGED, "")).hasMessage("no power");
        assertThatThrownBy(() -> dying.counterSign(byDeputy.id(), "boss")).hasMessage("no power");

        assertThat(approvals(database).find(given.id()).orElseThrow().state()).isEqualTo(ApprovalState.IN_FORCE);
        assertThat(approvals(database).find(byDeputy.id()).orElseThrow().isToBeCounterSigned())
                .isTrue();
    }

    private static Approval approval(String kind, LocalDate until) {
        return new Approval(kind, "JIRAUSER1", Optional.empty(), NOON.instant(), Optional.of(until), Map.of());
    }

    private static Approval byDeputy() {
        return new Approval(
                "acceptance", "JIRAUSER1", Optional.of("JIRAUSER2"), NOON.instant(), Optional.empty(), Map.of());
    }

    private static Approvals approvals(TestDatabase database) {
        return new ActiveObjectsApprovals(database.ao, ledger(database), NOON);
    }

    private static Ledger ledger(TestDatabase database) {
        return new ActiveObjectsLedger(database.ao, NOON);
    }
}
