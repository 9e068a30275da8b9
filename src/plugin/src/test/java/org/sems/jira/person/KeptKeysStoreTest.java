package org.sems.jira.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.gate.rule.Term;
import org.sems.jira.appointment.AppointmentRow;
import org.sems.jira.approval.ActiveObjectsApprovals;
import org.sems.jira.approval.ApprovalRow;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.criteria.CriteriaRow;
import org.sems.jira.criteria.CriteriaStore;
import org.sems.jira.ledger.ActiveObjectsLedger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.link.RemovedLinkRow;
import org.sems.jira.outbox.PendingEffectRow;
import org.sems.jira.rating.RiskModelRow;
import org.sems.jira.review.ReviewRow;
import org.sems.jira.role.RoleHolderRow;
import org.sems.jira.sems.SemsRow;
import org.sems.jira.sems.SemsStore;
import org.sems.jira.store.TestDatabase;
import org.sems.problem.Problem;
import org.sems.record.Approval;

/** A user's key is changed everywhere, and nobody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptKeysStoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private final SemsStore store = mock(SemsStore.class);
    private final CriteriaStore criteria = mock(CriteriaStore.class);
    private List<TestDatabase> opened = List.of();

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
            opened.forEach(this::migrate);
        }
        return opened.stream();
    }

    @SuppressWarnings("unchecked")
    private void migrate(TestDatabase database) {
        List<Class<? extends Entity>> types = List.of(
                AppointmentRow.class,
                ApprovalRow.class,
                LedgerRow.class,
                ReviewRow.class,
                PendingEffectRow.class,
                RemovedLinkRow.class,
                SemsRow.class,
                RiskModelRow.class,
                RoleHolderRow.class,
                CriteriaRow.class);
        database.ao.migrate(types.toArray(Class[]::new));
        types.forEach(type -> database.ao.deleteWithSQL(type, "ID > ?", 0));
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areRenamedWhereverTheyStandByThemselves(TestDatabase database) {
        database.ao.create(
                AppointmentRow.class,
                new DBParam("SEMS_ID", "AIR"),
                new DBParam("DUTY", "accountable-manager"),
                new DBParam("DEPUTY", false),
                new DBParam("PERSON_KEY", "ann"),
                new DBParam("FIRST_DAY", "2026-11-21"),
                new DBParam("APPOINTED_BY_KEY", "ann"));
        database.ao.create(
                SemsRow.class,
                new DBParam("SEMS_ID", "air-id"),
                new DBParam("SEMS_KEY", "AIR"),
                new DBParam("OWNER_KEY", "ann"));
        SemsRow other = database.ao.create(
                SemsRow.class,
                new DBParam("SEMS_ID", "sea-id"),
                new DBParam("SEMS_KEY", "SEA"),
                new DBParam("OWNER_KEY", "anna"));
        KeptKeys keys = keys(database);
        assertThat(keys.count("ann")).isEqualTo(3);

        keys.rename("ann", "JIRAUSER10100");
        keys.rename("ann", "JIRAUSER10100");
        keys.rename("JIRAUSER10100", "JIRAUSER10100");

        assertThat(keys.count("ann")).isZero();
        assertThat(keys.count("JIRAUSER10100")).isEqualTo(3);
        assertThat(database.ao.find(SemsRow.class, Query.select().where("ID = ?", other.getID()))[0].getOwnerKey())
                .isEqualTo("anna");
        verify(store, Mockito.atLeastOnce()).forget();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areRenamedInTheLedgerAndInItsReasonsHoweverLongItIs(TestDatabase database) {
        ActiveObjectsLedger ledger = new ActiveObjectsLedger(database.ao, NOON);
        Problem about = Problem.of("ledger.appointed", Term.of(Term.Kind.PERSON, List.of("bob", "zoe")), "bob");
        IntStream.range(0, 450)
                .forEach(number -> ledger.add(new NewLedgerEntry(
                        "LONG", Optional.empty(), LedgerKind.APPOINTMENT, "bob", "", List.of(about), "bob")));

        keys(database).rename("bob", "JIRAUSER1");

        assertThat(ledger.entriesBefore(List.of("LONG"), Long.MAX_VALUE, 1000))
                .hasSize(450)
                .allSatisfy(entry -> {
                    assertThat(entry.newLedgerEntry().actorKey()).isEqualTo("JIRAUSER1");
                    assertThat(entry.newLedgerEntry().reasons())
                            .containsExactly(Problem.of(
                                    "ledger.appointed",
                                    new Term(Term.Kind.PERSON, List.of("JIRAUSER1", "zoe")),
                                    "bob"));
                    assertThat(entry.newLedgerEntry().note())
                            .as("what a user wrote stays")
                            .isEqualTo("bob");
                });
    }

    /** Else the next comparison would tell of somebody who left and another one who came. */
    @ParameterizedTest
    @MethodSource("databases")
    void areRenamedAmongTheHoldersOfRolesAndInWhatEntitledThem(TestDatabase database) {
        RoleHolderRow holders = database.ao.create(
                RoleHolderRow.class,
                new DBParam("SEMS_ID", "id"),
                new DBParam("PROJECT_ID", 1L),
                new DBParam("ROLE_KEY", "auditor"),
                new DBParam("PEOPLE", "{\"keys\":[\"ida\",\"idas\"]}"));
        ActiveObjectsLedger ledger = new ActiveObjectsLedger(database.ao, NOON);
        ledger.add(new NewLedgerEntry(
                "BY",
                Optional.empty(),
                LedgerKind.EXCEPTION,
                "dan",
                "Close",
                List.of(),
                "",
                List.of(Problem.of("ledger.as-deputy", Term.of(Term.Kind.PERSON, List.of("ida"))))));

        keys(database).rename("ida", "JIRAUSER3");

        assertThat(
                        database.ao.find(RoleHolderRow.class, Query.select().where("ID = ?", holders.getID()))[0]
                                .getPeople())
                .isEqualTo("{\"keys\":[\"JIRAUSER3\",\"idas\"]}");
        assertThat(ledger.entriesBefore(List.of("BY"), Long.MAX_VALUE, 1)
                        .get(0)
                        .newLedgerEntry()
                        .entitledBy())
                .containsExactly(Problem.of("ledger.as-deputy", Term.of(Term.Kind.PERSON, List.of("JIRAUSER3"))));
    }

    /** Else the approval would lapse, because Jira changes the key in the record too. */
    @ParameterizedTest
    @MethodSource("databases")
    void areRenamedInApprovedFactsAboutPeopleOnly(TestDatabase database) {
        ActiveObjectsApprovals approvals =
                new ActiveObjectsApprovals(database.ao, new ActiveObjectsLedger(database.ao, NOON), NOON);
        GivenApproval given = approvals.record(
                "AIR",
                4711,
                new Approval(
                        "acceptance",
                        "cat",
                        Optional.of("cat"),
                        NOON.instant(),
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Map.of("assignee", "cat", "cause", "cat", "summary", "cat; dog")),
                List.of());

        keys(database).rename("cat", "JIRAUSER2");

        Approval renamed = approvals.find(given.id()).orElseThrow().approval();
        assertThat(renamed.givenBy()).isEqualTo("JIRAUSER2");
        assertThat(renamed.onBehalfOf()).contains("JIRAUSER2");
        assertThat(renamed.facts())
                .isEqualTo(new TreeMap<>(Map.of("assignee", "JIRAUSER2", "cause", "cat", "summary", "cat; dog")));
    }

    @Test
    void noColumnWithTheKeyOfAUserIsForgotten() {
        Set<String> known = new TreeSet<>();
        KeyColumn.ALL.forEach(
                column -> known.add(column.type().getAnnotation(Table.class).value() + "." + column.name()));
        Set<String> present = new TreeSet<>();
        KeyColumn.ALL.stream()
                .map(KeyColumn::type)
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method ->
                                method.getName().matches("get(.*By|Actor|Owner|Author|Person|BehalfOf|OnBehalfOf)Key"))
                        .forEach(method ->
                                present.add(type.getAnnotation(Table.class).value() + "." + column(method.getName()))));

        assertThat(known).isEqualTo(present);
    }

    private static String column(String getter) {
        return getter.substring(3).replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private KeptKeys keys(TestDatabase database) {
        return new KeptKeys(database.ao, CatalogueReader.shipped(), store, criteria);
    }
}
