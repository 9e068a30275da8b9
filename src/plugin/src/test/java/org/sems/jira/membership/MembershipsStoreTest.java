package org.sems.jira.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.ledger.ActiveObjectsLedger;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.rest.Actor;
import org.sems.jira.store.TestDatabase;
import org.sems.jira.testing.English;
import org.sems.provisioning.host.ProjectRef;
import org.sems.sems.Sems;

/** Projects come into SeMSs and go, by a clock that goes on by an hour each time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembershipsStoreTest {
    private static final Instant NINE = Instant.parse("2026-05-01T09:00:00Z");
    private static final ProjectRef HQ = new ProjectRef("77", "HQ", "Headquarters");
    private static final ProjectRef SEA = new ProjectRef("88", "SEA", "Port");
    private List<TestDatabase> opened = List.of();

    @SuppressWarnings("unchecked")
    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
            opened.forEach(database -> {
                database.ao.migrate(MembershipRow.class, LedgerRow.class);
                database.ao.deleteWithSQL(MembershipRow.class, "ID > ?", 0);
                database.ao.deleteWithSQL(LedgerRow.class, "ID > ?", 0);
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
    void areKeptAndToldWhereverAProjectIsAndWas(TestDatabase database) {
        tell(database, 0).joined(sems("first-id", "AIR"), List.of(HQ));
        tell(database, 1).joined(sems("first-id", "AIR"), List.of(HQ, SEA));
        tell(database, 2).left(sems("first-id", "AIR"), List.of(HQ, SEA));
        tell(database, 3).joined(sems("second-id", "AIR"), List.of(HQ));
        tell(database, 4).joined(sems("second-id", "AIR"), List.of(HQ));
        tell(database, 5).left(sems("second-id", "AIR"), List.of(HQ));

        Memberships memberships = memberships(database, 6);
        assertThat(memberships.ofProjects(List.of(77L)))
                .containsExactly(
                        new Membership("first-id", "AIR", "SeMS AIR", 77, NINE, Optional.of(hour(2))),
                        new Membership("second-id", "AIR", "SeMS AIR", 77, hour(3), Optional.of(hour(5))));
        assertThat(memberships.ofSems("first-id"))
                .extracting(Membership::projectId)
                .containsExactly(77L, 88L);
        assertThat(memberships.ofKey("AIR")).hasSize(3);
        assertThat(memberships.removed("second-id"))
                .hasValueSatisfying(one -> assertThat(one.until()).contains(hour(5)));
        assertThat(memberships.removed("third-id")).isEmpty();
        assertThat(told(database, "first-id"))
                .containsExactly(
                        "SET_UP [The project HQ is in this SeMS from now on.]",
                        "SET_UP [The project SEA is in this SeMS from now on.]",
                        "REMOVED [The project HQ was in this SeMS until it was removed., The project SEA was in this SeMS until it was removed.]",
                        "SET_UP [The project HQ is now in the SeMS SeMS AIR (AIR).]",
                        "REMOVED [The SeMS SeMS AIR (AIR), which the project HQ was in since then, was removed.]");
        assertThat(told(database, "second-id"))
                .containsExactly(
                        "SET_UP [The project HQ is in this SeMS from now on., The project HQ was in the SeMS SeMS AIR (AIR) from 2026-05-01 09:00 UTC to 2026-05-01 11:00 UTC. "
                                + "That SeMS was removed.]",
                        "REMOVED [The project HQ was in this SeMS until it was removed.]");
    }

    private static List<String> told(TestDatabase database, String semsId) {
        return ledger(database, 9).entriesBefore(List.of(semsId), Long.MAX_VALUE, 99).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(entry -> entry.newLedgerEntry().kind() + " "
                        + English.messages().describe(entry.newLedgerEntry().reasons()))
                .toList();
    }

    private static Sems sems(String id, String key) {
        Sems sems = mock(Sems.class);
        when(sems.id()).thenReturn(id);
        when(sems.key()).thenReturn(key);
        when(sems.name()).thenReturn("SeMS " + key);
        return sems;
    }

    private static Instant hour(int number) {
        return NINE.plus(Duration.ofHours(number));
    }

    private static RecordMemberships tell(TestDatabase database, int hour) {
        return new RecordMemberships(memberships(database, hour), ledger(database, hour), mock(Actor.class));
    }

    private static Memberships memberships(TestDatabase database, int hour) {
        return new Memberships(database.ao, at(hour));
    }

    private static Ledger ledger(TestDatabase database, int hour) {
        return new ActiveObjectsLedger(database.ao, at(hour));
    }

    private static Clock at(int hour) {
        return Clock.fixed(hour(hour), ZoneOffset.UTC);
    }
}
