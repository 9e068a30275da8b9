package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.profile.Role;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.LinkRule;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.lifecycle.Transition;
import org.sems.rating.Level;
import org.sems.rating.LevelColours;
import org.sems.rating.RatingStage;

class ShippedCatalogueTest {

    private static final Set<String> STAGES =
            Stream.of(RatingStage.values()).map(RatingStage::fieldKey).collect(Collectors.toSet());

    private final Catalogue catalogue = CatalogueReader.shipped();
    private final Profile core = catalogue.profiles().get("core");

    @Test
    void readsWithoutAProblem() {
        assertThat(catalogue.recordTypesOf(core))
                .extracting(RecordType::key)
                .containsExactly(
                        "risk", "control", "incident", "non-conformance", "audit", "finding", "corrective-action");
        assertThat(catalogue.riskModels().newest(core.riskModel())).isPresent();
        assertThat(catalogue.level(core.tolerance())).isPresent();
    }

    /** A file that the index leaves out is not read, and nobody is told. */
    @Test
    void theIndexThatTheBuildWritesNamesEveryFileOfTheCatalogue() throws IOException {
        Path folder = Path.of("src/main/resources/catalogue");

        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> there = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(there).isNotEmpty();
            assertThat(CatalogueReader.shippedFiles().names()).isEqualTo(there);
        }
    }

    @Test
    void keepsWithinTheFieldBudgetAndDefinesNoFieldInVain() {
        assertThat(catalogue.profiles().values())
                .allSatisfy(profile -> assertThat(catalogue.fieldsOf(profile))
                        .as(profile.key())
                        .hasSizeLessThanOrEqualTo(profile.limits().customFields()));
        assertThat(catalogue.fields().values())
                .allSatisfy(field -> assertThat(catalogue.profiles().values())
                        .as(field.key())
                        .anyMatch(profile -> catalogue.fieldsOf(profile).contains(field)));
    }

    /** Two profiles share one Jira: what bears a name there bears one name only. */
    @Test
    void callsARoleTheSameInEveryProfile() {
        Map<String, Set<Role>> byKey = catalogue.profiles().values().stream()
                .flatMap(profile -> profile.roles().stream())
                .collect(Collectors.groupingBy(Role::key, Collectors.toSet()));

        assertThat(byKey.values()).allSatisfy(roles -> assertThat(roles).hasSize(1));
    }

    @Test
    void usesEveryLinkType() {
        Set<String> used = catalogue.recordTypesOf(catalogue.profiles().get("core")).stream()
                .flatMap(type -> type.links().stream())
                .map(LinkRule::type)
                .collect(Collectors.toSet());

        assertThat(catalogue.linkTypes()).extracting(LinkType::key).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void setsDecidedFactsOnNamedTransitionsOnly() {
        Set<String> decided = Set.of(
                "inherent-rating",
                "current-rating",
                "residual-rating",
                "target-rating",
                "risk-strategy",
                "control-test-result",
                "control-tested-on",
                "actual-severity",
                "potential-severity",
                "grade",
                "cause",
                "risk-review",
                "bypass-reason",
                "effect-check-date",
                "effect-result",
                "resolution");

        assertThat(catalogue.recordTypesOf(catalogue.profiles().get("core")))
                .allSatisfy(type -> assertThat(type.edit()).as(type.key()).doesNotContainAnyElementsOf(decided));
    }

    @Test
    void showsItsOwnFlagsOnEveryRecordAndAsksForThemNowhere() {
        assertThat(catalogue.fields().get(RecordFlag.FIELD).options())
                .isEqualTo(
                        Stream.of(RecordFlag.values()).map(RecordFlag::option).toList());
        assertThat(catalogue.recordTypesOf(catalogue.profiles().get("core")))
                .allSatisfy(type -> assertThat(type.view()).as(type.key()).contains(RecordFlag.FIELD));
    }

    @Test
    void saysForEveryLevelWhoMayAcceptIt() {
        assertThat(catalogue.levels())
                .allSatisfy(level -> assertThat(core.acceptance().stepFor(level))
                        .as(level.name())
                        .isPresent());
    }

    @Test
    void leavesWhatIsAboveToleranceToTheAccountableManagerAlone() {
        int line = catalogue.level(core.tolerance()).orElseThrow().rank();

        assertThat(core.acceptance().steps())
                .filteredOn(step -> step.level().rank() > line && step.isForSomebody())
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.roles()).isEmpty();
                    assertThat(step.duties()).containsExactly(Duties.ACCOUNTABLE_MANAGER);
                });
    }

    @Test
    void letsNobodyAcceptWhatIsUnacceptable() {
        assertThat(core.acceptance().steps())
                .filteredOn(step -> !step.isForSomebody())
                .extracting(step -> step.level().name())
                .containsExactly("Unacceptable");
    }

    /** Nobody is refused for a rating that is not on the screen. */
    @Test
    void showsAllThreeRatingsWhereverOneOfThemIsSet() {
        Set<String> three = Set.of("inherent-rating", "current-rating", "residual-rating");

        assertThat(catalogue
                        .recordType("core", "risk")
                        .orElseThrow()
                        .lifeCycle()
                        .transitions())
                .filteredOn(transition -> transition.screen().stream().anyMatch(three::contains))
                .isNotEmpty()
                .allSatisfy(transition ->
                        assertThat(transition.screen()).as(transition.name()).containsAll(three));
    }

    @Test
    void everyRatingCanBeGivenAndGivenAgainBeforeTheRiskIsAcceptedOrMonitored() {
        List<Transition> transitions =
                catalogue.recordType("core", "risk").orElseThrow().lifeCycle().transitions();

        List<Transition> reRate = transitions.stream()
                .filter(transition -> transition.name().startsWith("Re-rate"))
                .toList();

        assertThat(reRate).hasSize(5).allSatisfy(transition -> {
            assertThat(transition.from()).containsExactly(transition.to());
            assertThat(transition.screen()).containsAll(STAGES);
        });
    }

    @Test
    void nobodyDeletesEvidence() {
        assertThat(core.permissions()).allSatisfy((permission, roles) -> {
            if (permission.startsWith("DELETE_")) {
                assertThat(roles).as(permission).isEmpty();
            }
        });
        assertThat(core.permissions())
                .containsKeys(
                        "DELETE_ISSUES",
                        "DELETE_ALL_COMMENTS",
                        "DELETE_OWN_COMMENTS",
                        "DELETE_ALL_ATTACHMENTS",
                        "DELETE_OWN_ATTACHMENTS",
                        "ADMINISTER_PROJECTS");
    }

    @Test
    void filtersNameOnlyWhatIsDefined() {
        Set<String> names =
                catalogue.fields().values().stream().map(FieldDefinition::name).collect(Collectors.toSet());
        names.addAll(catalogue.recordTypesOf(catalogue.profiles().get("core")).stream()
                .map(RecordType::name)
                .toList());
        catalogue
                .recordTypesOf(catalogue.profiles().get("core"))
                .forEach(type -> type.lifeCycle().states().forEach(state -> names.add(state.name())));
        names.addAll(catalogue.levels().stream().map(Level::name).toList());

        assertThat(core.filters())
                .allSatisfy(filter -> assertThat(Pattern.compile("\"([^\"]*)\"")
                                .matcher(filter.jql())
                                .results()
                                .map((MatchResult found) -> found.group(1)))
                        .as(filter.key())
                        .isSubsetOf(names));
    }

    @Test
    void levelsReadWellAndDifferInGrey() {
        List<Level> levels = catalogue.levels();

        assertThat(levels)
                .allSatisfy(level -> assertThat(LevelColours.textContrast(level))
                        .as(level.name())
                        .isGreaterThan(6));
        for (int i = 1; i < levels.size(); i++) {
            assertThat(LevelColours.contrast(levels.get(i - 1), levels.get(i)))
                    .as(levels.get(i).name())
                    .isGreaterThan(1.25);
        }
    }
}
