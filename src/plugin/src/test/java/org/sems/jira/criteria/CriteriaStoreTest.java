package org.sems.jira.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.reading.riskmodel.RiskModelYaml;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.ledger.ActiveObjectsLedger;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.rating.RiskModelRow;
import org.sems.jira.rating.StoredRiskModels;
import org.sems.jira.sems.SemsProjectRow;
import org.sems.jira.sems.SemsRow;
import org.sems.jira.sems.SemsStore;
import org.sems.jira.store.Caches;
import org.sems.jira.store.TestDatabase;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.ProjectRef;
import org.sems.rating.Cell;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.record.Standing;

/** Criteria on the real Active Objects: "ann" is the Accountable Manager, "dan" her deputy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriteriaStoreTest {
    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private static final ModelVersion SHIPPED = ModelVersion.parse("plain-5x5.1");
    private static final ModelVersion LENIENT = ModelVersion.parse("plain-5x5.2");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Appointments appointments = mock(Appointments.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final TickingClock clock = new TickingClock();
    private List<TestDatabase> opened = List.of();

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
            opened.forEach(database -> database.ao.migrate(
                    CriteriaRow.class, LedgerRow.class, RiskModelRow.class, SemsRow.class, SemsProjectRow.class));
        }
        opened.forEach(database -> List.of(
                        CriteriaRow.class, LedgerRow.class, RiskModelRow.class, SemsRow.class, SemsProjectRow.class)
                .forEach(type -> database.ao.deleteWithSQL(type, "ID > ?", 0)));
        return opened.stream();
    }

    @BeforeEach
    void people() throws InterruptedException {
        ClusterLock lock = mock(ClusterLock.class);
        when(locks.getLockForName(any())).thenReturn(lock);
        when(lock.tryLock(anyLong(), any())).thenReturn(true);
        when(appointments.today()).thenReturn(TODAY);
        when(appointments.standing(any(), any(), any(), any())).thenReturn(Standing.NONE);
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(1001L);
        when(project.getKey()).thenReturn("AAA");
        when(projects.getProjectObj(1001L)).thenReturn(project);
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void countOnceTheAccountableManagerHasAcknowledgedThem(TestDatabase database) {
        Node node = node(database);
        CriteriaChange proposed = node.change.propose("AIR", LENIENT, "meg");
        assertThat(node.systems.find("AIR").orElseThrow().riskModel()).isEqualTo(SHIPPED);
        assertThat(node.changes.inForce(node.id())).map(CriteriaChange::to).contains(SHIPPED);

        CriteriaChange acknowledged = node.change.acknowledge(proposed.id(), "ann");

        assertThat(acknowledged.state()).isEqualTo(CriteriaState.ACKNOWLEDGED);
        assertThat(acknowledged.decidedBy()).contains("ann");
        assertThat(node(database, false).systems.find("AIR").orElseThrow().riskModel())
                .isEqualTo(LENIENT);
        assertThat(node.changes.inForce(node.id())).contains(acknowledged);
        assertThat(node.changes.proposal(node.id())).isEmpty();
        assertThat(node.told())
                .containsExactly(
                        "admin ledger.criteria-chosen",
                        "pub ledger.criteria-published",
                        "meg ledger.criteria-proposed ledger.criteria-published-by",
                        "ann ledger.criteria-acknowledged ledger.criteria-in-force");
        assertThat(node.ledger
                        .entriesBefore(List.of(node.id()), Long.MAX_VALUE, 1)
                        .get(0)
                        .newLedgerEntry()
                        .reasons()
                        .get(1))
                .isEqualTo(Problem.of("ledger.criteria-in-force", "plain-5x5.1", "plain-5x5.2", "17", "10", "0"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areAcknowledgedByNobodyElseAndNotByWhoHadAHandInThem(TestDatabase database) {
        Node node = node(database);
        CriteriaChange byMeg = node.change.propose("AIR", LENIENT, "meg");
        List.of("meg", "dan", "pub", "admin")
                .forEach(other -> assertThatThrownBy(() -> node.change.acknowledge(byMeg.id(), other))
                        .isInstanceOf(NotAllowed.class)
                        .hasMessageStartingWith("criteria.only-in-person"));

        appoint(node, "pub", Standing.APPOINTED);
        assertThatThrownBy(() -> node.change.acknowledge(byMeg.id(), "pub"))
                .as("published it")
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("criteria.own");
        node.change.withdraw(byMeg.id(), "meg", false);
        CriteriaChange byAnn = node.change.propose("AIR", LENIENT, "ann");
        assertThatThrownBy(() -> node.change.acknowledge(byAnn.id(), "ann"))
                .as("proposed it")
                .isInstanceOf(NotAllowed.class)
                .hasMessageStartingWith("criteria.own");

        assertThat(node.systems.find("AIR").orElseThrow().riskModel()).isEqualTo(SHIPPED);
        assertThat(node.told()).doesNotContain("ann ledger.criteria-acknowledged ledger.criteria-in-force");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areProposedOneAtATime(TestDatabase database) {
        Node node = node(database);
        assertThatThrownBy(() -> node.change.propose("AIR", SHIPPED, "meg"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("criteria.in-force-already");
        assertThatThrownBy(() -> node.change.propose("AIR", ModelVersion.parse("plain-5x5.9"), "meg"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("risk-model.unknown");
        node.change.propose("AIR", LENIENT, "meg");

        assertThatThrownBy(() -> node(database, false).change.propose("AIR", ModelVersion.parse("un-5x5.1"), "admin"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("criteria.open");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void areDeclinedWithAReasonOrWithdrawnByWhoProposed(TestDatabase database) {
        Node node = node(database);
        long first = node.change.propose("AIR", LENIENT, "meg").id();
        assertThatThrownBy(() -> node.change.decline(first, "ann", " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("criteria.no-reason");
        assertThatThrownBy(() -> node.change.decline(first, "dan", "No.")).isInstanceOf(NotAllowed.class);
        assertThat(node.change.decline(first, "ann", "Too lenient.").state()).isEqualTo(CriteriaState.DECLINED);
        assertThat(node.ledger
                        .entriesBefore(List.of(node.id()), Long.MAX_VALUE, 1)
                        .get(0)
                        .newLedgerEntry()
                        .note())
                .isEqualTo("Too lenient.");
        long second = node.change.propose("AIR", LENIENT, "meg").id();
        assertThatThrownBy(() -> node.change.withdraw(second, "pub", false)).isInstanceOf(NotAllowed.class);

        assertThat(node.change.withdraw(second, "meg", false).state()).isEqualTo(CriteriaState.WITHDRAWN);

        assertThatThrownBy(() -> node.change.acknowledge(second, "ann"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("criteria.not-open");
        assertThat(node.systems.find("AIR").orElseThrow().riskModel()).isEqualTo(SHIPPED);
        long third = node.change.propose("AIR", LENIENT, "meg").id();
        assertThat(node.change.withdraw(third, "admin", true).state()).isEqualTo(CriteriaState.WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofASetUpCountAtOnceAndWaitForAcknowledgement(TestDatabase database) {
        Node node = node(database);
        CriteriaChange chosen = node.changes.inForce(node.id()).orElseThrow();
        assertThat(chosen.state()).isEqualTo(CriteriaState.CHOSEN);
        node.change.begin("AIR", "admin");
        assertThat(node.changes.all(node.id())).hasSize(1);
        assertThatThrownBy(() -> node.change.decline(chosen.id(), "ann", "No.")).isInstanceOf(Conflict.class);

        assertThat(node.change.acknowledge(chosen.id(), "ann").inForceAt()).isEqualTo(chosen.inForceAt());

        assertThatThrownBy(() -> node.change.acknowledge(chosen.id(), "ann")).isInstanceOf(Conflict.class);
        assertThat(node.told()).contains("admin ledger.criteria-chosen", "ann ledger.criteria-acknowledged");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofASemsThatIsRemovedNeitherWaitNorCountInTheNextOne(TestDatabase database) {
        Node node = node(database);
        long proposed = node.change.propose("AIR", LENIENT, "meg").id();
        node.systems.remove("AIR");
        assertThatThrownBy(() -> node.change.acknowledge(proposed, "ann")).isInstanceOf(Conflict.class);

        node.setUp();

        assertThat(node.told()).containsExactly("admin ledger.criteria-chosen");
        assertThat(node.change.isInPerson(node.systems.find("AIR").orElseThrow(), "ann"))
                .as("appointed in the one that was removed")
                .isFalse();
        appoint(node, "ann", Standing.APPOINTED);
        assertThat(node.changes.proposal(node.id())).isEmpty();
        assertThat(node.changes.all(node.id()))
                .extracting(CriteriaChange::state)
                .containsExactly(CriteriaState.CHOSEN);
        assertThatThrownBy(() -> node.change.acknowledge(proposed, "ann")).isInstanceOf(Conflict.class);
        assertThat(node.change.propose("AIR", LENIENT, "meg").isProposed()).isTrue();
    }

    /** The ledger and what counts come before the row: a proposal that came into force half is neither declined nor withdrawn, only acknowledged again. */
    @ParameterizedTest
    @MethodSource("databases")
    void areMendedAfterANodeDiedOnTheWay(TestDatabase database) {
        Node node = node(database);
        long proposed = node.change.propose("AIR", LENIENT, "meg").id();
        node.systems.useRiskModel("AIR", LENIENT);
        assertThatThrownBy(() -> node.change.decline(proposed, "ann", "No.")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> node.change.withdraw(proposed, "meg", false)).isInstanceOf(Conflict.class);

        node.change.acknowledge(proposed, "ann");

        assertThat(node.changes.inForce(node.id())).map(CriteriaChange::to).contains(LENIENT);
    }

    /** Swapped, accepted, swapped back: what was accepted as low is above the line again. */
    @ParameterizedTest
    @MethodSource("databases")
    void thatRiseUnderAnApprovalAreSeen(TestDatabase database) {
        Node node = node(database);
        Instant before = clock.instant();
        node.change.acknowledge(node.change.propose("AIR", LENIENT, "meg").id(), "ann");
        Instant meanwhile = clock.instant();
        Map<String, String> worst = Map.of("current-rating", rated(SHIPPED, 5, 5));
        Map<String, String> worstMeanwhile = Map.of("current-rating", rated(node, LENIENT, 5, 5));
        Map<String, String> low = Map.of("current-rating", rated(node, LENIENT, 1, 1));
        assertThat(node.risen.since(node.id(), before, worst))
                .as("fell below the line")
                .isEmpty();

        node.change.acknowledge(node.change.propose("AIR", SHIPPED, "meg").id(), "ann");

        assertThat(node.risen.since(node.id(), meanwhile, worstMeanwhile))
                .contains(Problem.of("approval.criteria-risen", "Low", LENIENT, "Very high", SHIPPED));
        assertThat(node.risen.since(node.id(), meanwhile, worst)).isPresent();
        assertThat(node.risen.since(node.id(), before, worst))
                .as("is what it was")
                .isEmpty();
        assertThat(node.risen.since(node.id(), clock.instant(), worst))
                .as("given under these criteria")
                .isEmpty();
        assertThat(node.risen.since(node.id(), meanwhile, low))
                .as("within tolerance")
                .isEmpty();
        assertThat(node.risen.since(node.id(), meanwhile, Map.of("summary", "no rating")))
                .isEmpty();
        assertThat(node.risen.since(node.id(), meanwhile, Map.of("current-rating", "? record.options-changed")))
                .isEmpty();
        assertThat(node.risen.since("SEA", meanwhile, worst)).as("no such SeMS").isEmpty();
    }

    private static String rated(ModelVersion version, int likelihood, int impact) {
        return CATALOGUE
                .riskModels()
                .find(version)
                .orElseThrow()
                .rate(Cell.of(likelihood, impact))
                .text();
    }

    private static String rated(Node node, ModelVersion version, int likelihood, int impact) {
        return node.models
                .find(version)
                .orElseThrow()
                .rate(Cell.of(likelihood, impact))
                .text();
    }

    private Node node(TestDatabase database) {
        return node(database, true);
    }

    /** @param setUp whether the SeMS "AIR" is set up, and a lenient version published */
    private Node node(TestDatabase database, boolean setUp) {
        ActiveObjects ao = database.ao;
        SemsStore systems = new SemsStore(ao, projects, CATALOGUE, Caches.inMemory());
        StoredRiskModels models = new StoredRiskModels(ao, CATALOGUE, Caches.inMemory(), clock);
        CriteriaStore changes = new CriteriaStore(ao, Caches.inMemory(), clock);
        ActiveObjectsLedger ledger = new ActiveObjectsLedger(ao, clock);
        Node node = new Node(
                systems,
                models,
                changes,
                ledger,
                new ChangeCriteria(changes, systems, models, appointments, ledger, locks),
                new RisenCriteria(changes, systems, models));
        if (setUp) {
            node.setUp();
            appoint(node, "ann", Standing.APPOINTED);
            appoint(node, "dan", Standing.DEPUTY);
            node.change.publish(lenient(), "pub", Set.of());
        }
        return node;
    }

    private void appoint(Node node, String person, Standing standing) {
        when(appointments.standing(node.id(), "accountable-manager", person, TODAY))
                .thenReturn(standing);
    }

    /** Everything is low. */
    private static String lenient() {
        RiskModel plain = CATALOGUE.riskModels().find(SHIPPED).orElseThrow();
        return RiskModelYaml.write(plain, LENIENT).replaceAll("\"(Medium|High|Very high)\"", "\"Low\"");
    }

    private record Node(
            SemsStore systems,
            StoredRiskModels models,
            CriteriaStore changes,
            ActiveObjectsLedger ledger,
            ChangeCriteria change,
            RisenCriteria risen) {
        void setUp() {
            systems.save(
                    new SetUp(
                            "AIR",
                            "Airport",
                            "core",
                            List.of(new ProjectRef("1001", "AAA", "Airport")),
                            Set.of(),
                            "admin"),
                    SHIPPED,
                    "Medium");
            change.begin("AIR", "admin");
        }

        String id() {
            return systems.find("AIR").orElseThrow().id();
        }

        /** The oldest first. */
        List<String> told() {
            List<String> told = new ArrayList<>();
            ledger.entriesBefore(List.of(id()), Long.MAX_VALUE, 100)
                    .forEach(entry -> told.add(
                            0,
                            entry.newLedgerEntry().actorKey() + " "
                                    + String.join(
                                            " ",
                                            entry.newLedgerEntry().reasons().stream()
                                                    .map(Problem::code)
                                                    .toList())));
            return told;
        }
    }

    /** Every look is a minute later. */
    private static final class TickingClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
