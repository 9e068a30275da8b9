package org.sems.jira.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.sems.appointment.Post.ACCOUNTABLE_MANAGER;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.jira.ledger.ActiveObjectsLedger;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.store.TestDatabase;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Standing;

/** Appointments on the real Active Objects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppointmentsStoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Post MANAGER = Post.of(ACCOUNTABLE_MANAGER);
    private final UserManager users = mock(UserManager.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private List<TestDatabase> opened = List.of();

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
            opened.forEach(database -> database.ao.migrate(AppointmentRow.class, LedgerRow.class));
        }
        opened.forEach(database -> {
            database.ao.deleteWithSQL(AppointmentRow.class, "ID > ?", 0);
            database.ao.deleteWithSQL(LedgerRow.class, "ID > ?", 0);
        });
        return opened.stream();
    }

    @BeforeEach
    void people() throws InterruptedException {
        List.of("ann", "bob", "dan").forEach(key -> {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.isActive()).thenReturn(true);
            when(users.getUserByKey(key)).thenReturn(user);
        });
        when(locks.getLockForName(any())).thenReturn(lock);
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void countFromTheAppointeesOwnAcknowledgement(TestDatabase database) {
        Appointment appointed =
                people(database).appoint("AIR", MANAGER, "ann", Optional.empty(), Optional.empty(), "admin");
        assertThat(standing(database, "ann")).isEqualTo(Standing.NONE);
        assertThatThrownBy(() -> people(database).acknowledge(appointed.id(), "admin"))
                .isInstanceOf(NotAllowed.class);

        people(database).acknowledge(appointed.id(), "ann");
        people(database).acknowledge(appointed.id(), "ann");

        assertThat(standing(database, "ann")).isEqualTo(Standing.APPOINTED);
        assertThat(store(database).standing("SEA", ACCOUNTABLE_MANAGER, "ann", TODAY))
                .isEqualTo(Standing.NONE);
        assertThat(store(database).all("AIR")).singleElement().satisfies(one -> {
            assertThat(one.acknowledgedOn()).contains(TODAY);
            assertThat(one.appointedBy()).isEqualTo("admin");
        });
        assertThat(entered(database))
                .containsExactly(
                        "ledger.acknowledged [ann, 2026-11-21] by ann", "ledger.appointed [ann, 2026-11-21] by admin");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void canBeReadWhenTheNodeDiedThatMadeOne(TestDatabase database) {
        AppointPeople dying = new AppointPeople(
                new AppointmentStore(database.dyingAfterOneRow(), users, NOON), ledger(database), locks);
        assertThatThrownBy(() -> dying.appoint("CUT", MANAGER, "ann", Optional.empty(), Optional.empty(), "admin"))
                .hasMessage("no power");

        assertThat(store(database).all("CUT"))
                .singleElement()
                .satisfies(one -> assertThat(one.appointedBy()).isEqualTo("admin"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areHandedOverByDate(TestDatabase database) {
        acknowledged(database, MANAGER, "ann", Optional.empty());

        people(database).appoint("AIR", MANAGER, "bob", Optional.of(TODAY.plusDays(7)), Optional.empty(), "admin");

        assertThat(store(database).holder("AIR", ACCOUNTABLE_MANAGER, TODAY.plusDays(6)))
                .contains("ann");
        assertThat(store(database).holder("AIR", ACCOUNTABLE_MANAGER, TODAY.plusDays(7)))
                .isEmpty();
        assertThat(entered(database).subList(0, 2))
                .containsExactly(
                        "ledger.appointed [bob, 2026-11-28] by admin", "ledger.ended [ann, 2026-11-27] by admin");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void changeNothingWhenOneIsRefused(TestDatabase database) {
        acknowledged(database, MANAGER, "ann", Optional.empty());

        assertThatThrownBy(() -> people(database)
                        .appoint("AIR", MANAGER, "bob", Optional.of(TODAY.plusDays(7)), Optional.empty(), "bob"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("appointment.oneself"));

        assertThat(store(database).all("AIR"))
                .singleElement()
                .satisfies(one -> assertThat(one.tenure().until()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void fallWithTheAccount(TestDatabase database) {
        acknowledged(database, MANAGER, "ann", Optional.empty());
        acknowledged(database, Post.deputyOf(ACCOUNTABLE_MANAGER), "dan", Optional.empty());
        assertThat(standing(database, "dan")).isEqualTo(Standing.DEPUTY);

        when(users.getUserByKey("ann")).thenReturn(null);

        assertThat(store(database).holder("AIR", ACCOUNTABLE_MANAGER, TODAY)).isEmpty();
        assertThat(standing(database, "dan")).isEqualTo(Standing.NONE);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void endAtOnceOrOnADay(TestDatabase database) {
        Appointment ann = acknowledged(database, MANAGER, "ann", Optional.empty());

        people(database).end(ann.id(), Optional.of(TODAY.plusDays(3)), "admin");
        assertThat(standing(database, "ann")).isEqualTo(Standing.APPOINTED);
        people(database).end(ann.id(), Optional.empty(), "admin");

        assertThat(standing(database, "ann")).isEqualTo(Standing.NONE);
        assertThatThrownBy(() -> people(database).acknowledge(ann.id(), "ann")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people(database).end(99_999_999, Optional.empty(), "admin"))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void endAllWithTheSemsAndStayReadable(TestDatabase database) {
        acknowledged(database, MANAGER, "ann", Optional.empty());
        people(database).appoint("AIR", MANAGER, "bob", Optional.of(TODAY.plusDays(7)), Optional.empty(), "admin");

        people(database).endAll("AIR", "admin");

        assertThat(store(database).all("AIR"))
                .hasSize(2)
                .allMatch(one -> one.tenure().isOverOn(TODAY));
        assertThat(entered(database)).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areChangedByOneAtATime(TestDatabase database) throws InterruptedException {
        when(lock.tryLock(anyLong(), any())).thenReturn(false);

        assertThatThrownBy(() ->
                        people(database).appoint("AIR", MANAGER, "ann", Optional.empty(), Optional.empty(), "admin"))
                .isInstanceOf(Conflict.class);

        assertThat(store(database).all("AIR")).isEmpty();
    }

    private Appointment acknowledged(TestDatabase database, Post post, String person, Optional<LocalDate> until) {
        Appointment appointed = people(database).appoint("AIR", post, person, Optional.empty(), until, "admin");
        return people(database).acknowledge(appointed.id(), person);
    }

    private Standing standing(TestDatabase database, String person) {
        return store(database).standing("AIR", ACCOUNTABLE_MANAGER, person, TODAY);
    }

    private List<String> entered(TestDatabase database) {
        return ledger(database).entriesBefore(List.of("AIR"), Long.MAX_VALUE, 100).stream()
                .map(entry -> entry.newLedgerEntry().reasons().get(0).code() + " "
                        + entry.newLedgerEntry().reasons().get(0).arguments() + " by "
                        + entry.newLedgerEntry().actorKey())
                .toList();
    }

    private AppointPeople people(TestDatabase database) {
        return new AppointPeople(store(database), ledger(database), locks);
    }

    private AppointmentStore store(TestDatabase database) {
        return new AppointmentStore(database.ao, users, NOON);
    }

    private static Ledger ledger(TestDatabase database) {
        return new ActiveObjectsLedger(database.ao, NOON);
    }
}
