package org.sems.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.provisioning.registry.ActiveObjectsRegistry;
import org.sems.jira.provisioning.registry.ProvisionedRow;
import org.sems.jira.rating.RiskModelRow;
import org.sems.jira.rating.StoredRiskModels;
import org.sems.jira.record.field.ActiveObjectsOptionNames;
import org.sems.jira.record.field.OptionNameRow;
import org.sems.jira.record.field.OptionNames;
import org.sems.jira.sems.SemsProjectRow;
import org.sems.jira.sems.SemsRow;
import org.sems.jira.sems.SemsStore;
import org.sems.jira.start.Upgrade001;
import org.sems.problem.Refused;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ProjectRef;
import org.sems.provisioning.registry.RegistryEntry;
import org.sems.rating.ModelVersion;

/**
 * All entities on the real Active Objects: always on HSQLDB, and on PostgreSQL where the environment's {@code SEMS_POSTGRES} gives the
 * URL of a database whose tables of this test may be emptied.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntitiesStoreTest {
    private static final List<Class<? extends Entity>> ENTITIES =
            List.of(OptionNameRow.class, ProvisionedRow.class, RiskModelRow.class, SemsProjectRow.class, SemsRow.class);
    /** Names that a database refuses as a column, at least one of those that Jira runs on. */
    private static final Set<String> RESERVED = Set.of(
            "BLOB",
            "CLOB",
            "NUMBER",
            "ROWID",
            "TIMESTAMP",
            "VARCHAR",
            "VARCHAR2",
            "KEY",
            "USER",
            "ORDER",
            "GROUP",
            "DATE",
            "LEVEL",
            "COMMENT",
            "MODE",
            "SIZE",
            "START",
            "ACCESS",
            "RESOURCE",
            "ROW",
            "ROWS",
            "OPTION",
            "INDEX");

    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private final List<TestDatabase> opened = new ArrayList<>();
    private final ProjectManager projects = mock(ProjectManager.class);

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened.addAll(TestDatabase.all());
            opened.forEach(database -> {
                new Upgrade001().upgrade(null, database.ao);
                database.ao.migrate(OptionNameRow.class);
                ENTITIES.forEach(entity -> database.ao.deleteWithSQL(entity, "ID > ?", 0));
            });
        }
        return opened.stream();
    }

    @BeforeEach
    void projects() {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(1001L);
        when(project.getKey()).thenReturn("AAA");
        when(project.getName()).thenReturn("Airport");
        when(projects.getProjectObj(1001L)).thenReturn(project);
        when(projects.getProjectObjByKey("AAA")).thenReturn(project);
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void migratesTwiceWithoutHarm(TestDatabase database) {
        registry(database).save(entry("twice"));

        new Upgrade001().upgrade(null, database.ao);

        assertThat(registry(database).find(Kind.CUSTOM_FIELD, "twice")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsEntriesOfTheRegistry(TestDatabase database) {
        RegistryEntry registryEntry = entry("threat");

        registry(database).save(registryEntry);
        registry(database).save(registryEntry);

        assertThat(registry(database).find(Kind.CUSTOM_FIELD, "threat")).contains(registryEntry);
        assertThat(registry(database).all())
                .filteredOn(one -> one.key().equals("threat"))
                .hasSize(1);
        registry(database).forget(Kind.CUSTOM_FIELD, "threat");
        assertThat(registry(database).find(Kind.CUSTOM_FIELD, "threat")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsAnEntryThatIsStillBeingCreated(TestDatabase database) {
        RegistryEntry intent = new RegistryEntry(
                Kind.WORKFLOW, "risk", "", "SeMS Risk", RegistryEntry.Origin.CREATED, "", Set.of("AIR"), "", "");

        registry(database).save(intent);

        assertThat(registry(database).find(Kind.WORKFLOW, "risk")).contains(intent);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsSemssAndFindsThemByProject(TestDatabase database) {
        SemsStore store = store(database);
        SetUp setUp = setUp("AIR");

        store.save(setUp, ModelVersion.parse("plain-5x5.1"), "Medium");

        assertThat(store(database).setUp("AIR")).contains(setUp);
        assertThat(store(database).ofProject("AAA")).hasValueSatisfying(sems -> {
            assertThat(sems.projects()).containsExactly("AAA");
            assertThat(sems.riskModel()).hasToString("plain-5x5.1");
            assertThat(sems.tolerance().highestTolerable().name()).isEqualTo("Medium");
        });
        store.remove("AIR");
        assertThat(store(database).all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsTheRiskModelInForceWhenItIsSetUpAgain(TestDatabase database) {
        SemsStore store = store(database);
        store.save(setUp("AIR"), ModelVersion.parse("plain-5x5.1"), "Medium");
        store.useRiskModel("AIR", ModelVersion.parse("un-5x5.1"));

        store.save(setUp("AIR"), ModelVersion.parse("plain-5x5.1"), "Medium");

        assertThat(store.find("AIR").orElseThrow().riskModel()).hasToString("un-5x5.1");
        store.remove("AIR");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void givesASemsAnIdThatLastsUntilItIsRemoved(TestDatabase database) {
        SemsStore store = store(database);
        store.save(setUp("AIR"), ModelVersion.parse("plain-5x5.1"), "Medium");
        String id = store.find("AIR").orElseThrow().id();

        store.save(
                new SetUp("AIR", "Another name", "extended", setUp("AIR").projects(), Set.of(), "admin"),
                ModelVersion.parse("un-5x5.1"),
                "High");
        assertThat(store(database).ofProject("AAA").orElseThrow().id())
                .isEqualTo(id)
                .hasSize(36);

        store.remove("AIR");
        store.save(setUp("AIR"), ModelVersion.parse("plain-5x5.1"), "Medium");
        assertThat(store.find("AIR").orElseThrow().id()).isNotEqualTo(id);
        store.remove("AIR");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void readsWhatANodeThatDiedHasLeftOfASetUpAndFinishesItNextTime(TestDatabase database) {
        SemsStore dying = new SemsStore(database.dyingAfterOneRow(), projects, CATALOGUE, Caches.inMemory());
        assertThatThrownBy(() -> dying.save(setUp("CUT"), ModelVersion.parse("plain-5x5.1"), "Medium"))
                .hasMessage("no power");

        assertThat(store(database).find("CUT"))
                .hasValueSatisfying(sems -> assertThat(sems.riskModel()).isEqualTo(ModelVersion.parse("plain-5x5.1")));
        store(database).save(setUp("CUT"), ModelVersion.parse("plain-5x5.1"), "Medium");
        assertThat(store(database).setUp("CUT")).contains(setUp("CUT"));
        store(database).remove("CUT");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void letsAProjectBelongToOneSemsOnly(TestDatabase database) {
        SemsStore store = store(database);
        store.save(setUp("AIR"), ModelVersion.parse("plain-5x5.1"), "Medium");

        assertThatThrownBy(() -> store.save(setUp("SEA"), ModelVersion.parse("plain-5x5.1"), "Medium"))
                .isInstanceOf(RuntimeException.class);

        assertThat(store(database).all()).extracting(sems -> sems.key()).containsExactly("AIR");
        store.remove("AIR");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void publishesARiskModelVersionOnce(TestDatabase database) throws Exception {
        StoredRiskModels models = new StoredRiskModels(database.ao, CATALOGUE, Caches.inMemory(), Clock.systemUTC());
        StoredRiskModels ofAnotherNode =
                new StoredRiskModels(database.ao, CATALOGUE, Caches.inMemory(), Clock.systemUTC());
        assertThat(ofAnotherNode.all()).isNotEmpty();
        String yaml = new String(
                        CatalogueReader.class
                                .getResourceAsStream("/catalogue/risk-models/plain-5x5.yaml")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .replaceFirst("(?m)^key: .*$", "key: ours")
                .replaceFirst("(?m)^version: .*$", "version: 7");

        models.publish(yaml, "admin");

        assertThat(new StoredRiskModels(database.ao, CATALOGUE, Caches.inMemory(), Clock.systemUTC())
                        .find(ModelVersion.parse("ours.7")))
                .isPresent();
        assertThatThrownBy(() -> models.publish(yaml, "admin"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("risk-model.exists");
        assertThatThrownBy(() -> ofAnotherNode.publish(yaml, "admin"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("risk-model.exists");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsTheFirstNameOfAnOption(TestDatabase database) {
        OptionNames names = new ActiveObjectsOptionNames(database.ao, Caches.inMemory());
        names.remember(Map.of(10_100L, "Accept"));
        assertThat(names.madeAs(10_101L)).isEmpty();

        names.remember(Map.of(10_100L, "Avoid", 10_101L, "Accept"));

        assertThat(names.madeAs(10_100L)).contains("Accept");
        assertThat(new ActiveObjectsOptionNames(database.ao, Caches.inMemory()).madeAs(10_101L))
                .contains("Accept");
    }

    @Test
    void hasNamesThatEveryDatabaseTakes() throws Exception {
        assertThat(described()).hasSizeGreaterThan(ENTITIES.size());
        for (Class<?> entity : described()) {
            assertThat(entity.getAnnotation(Table.class).value()).hasSizeLessThanOrEqualTo(20);
            for (Method method : entity.getDeclaredMethods()) {
                String column = method.getName()
                        .substring(3)
                        .replaceAll("(?<=.)([A-Z])", "_$1")
                        .toUpperCase(Locale.ROOT);
                assertThat(column).hasSizeLessThanOrEqualTo(30);
                assertThat(RESERVED).doesNotContain(column);
            }
        }
    }

    /** Every entity that Jira is told of. */
    private static List<Class<?>> described() throws Exception {
        List<Class<?>> all = new ArrayList<>();
        Matcher entity = Pattern.compile("<entity>([\\w.]+)</entity>")
                .matcher(Files.readString(Path.of("../../atlassian-plugin.xml")));
        while (entity.find()) {
            all.add(Class.forName(entity.group(1)));
        }
        return all;
    }

    private static RegistryEntry entry(String key) {
        return new RegistryEntry(
                Kind.CUSTOM_FIELD,
                key,
                "customfield_10001",
                "Threat description",
                RegistryEntry.Origin.CREATED,
                "0123456789abcdef",
                Set.of("AIR", "SEA"),
                "10000",
                "+types\t@{issue-type=10001}\n".repeat(200));
    }

    private static SetUp setUp(String key) {
        return new SetUp(
                key,
                "Airport",
                "core",
                List.of(new ProjectRef("1001", "AAA", "Airport")),
                Set.of(Kind.PERMISSION_SCHEME),
                "admin");
    }

    private static ActiveObjectsRegistry registry(TestDatabase database) {
        return new ActiveObjectsRegistry(database.ao, Caches.inMemory());
    }

    private SemsStore store(TestDatabase database) {
        return new SemsStore(database.ao, projects, CATALOGUE, Caches.inMemory());
    }
}
