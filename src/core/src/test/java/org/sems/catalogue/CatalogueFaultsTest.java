package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Each fault that an author can make is named with its file and line, and nothing else is complained about. */
class CatalogueFaultsTest {

    private static final String HERE = "§";

    @Test
    void theMinimalCatalogueIsSound() {
        Catalogue catalogue = CatalogueReader.read(MinimalCatalogue.files().toFiles());

        assertThat(catalogue.recordTypesOf(catalogue.profiles().get("core")))
                .extracting(RecordType::key)
                .containsExactly("risk", "task");
        assertThat(catalogue
                        .recordType("core", "risk")
                        .orElseThrow()
                        .lifeCycle()
                        .transitions())
                .hasSize(4);
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvFileSource(resources = "/catalogue-faults.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void reportsTheFaultWithItsLine(String file, String sound, String faulty, String code) {
        assertThatItReports(MinimalCatalogue.files(), file, sound, faulty, code);
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvFileSource(resources = "/catalogue-misfits.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void reportsWhatDoesNotFitTogetherWithItsLine(String file, String sound, String faulty, String code) {
        assertThatItReports(MinimalCatalogue.gated(), file, sound, faulty, code);
    }

    private static void assertThatItReports(
            MinimalCatalogue catalogue, String file, String sound, String faulty, String code) {
        catalogue.replacing(file, unescaped(sound), unescaped(faulty));
        int line = lineOf(catalogue.text(file));
        catalogue.with(file, catalogue.text(file).replace(HERE, ""));

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(catalogue.toFiles()));

        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .as(refused.getMessage())
                .containsExactly(file + ":" + line + " " + code);
    }

    @Test
    void theGatedCatalogueIsSound() {
        Catalogue catalogue = CatalogueReader.read(MinimalCatalogue.gated().toFiles());

        assertThat(catalogue
                        .recordType("core", "risk")
                        .orElseThrow()
                        .lifeCycle()
                        .transitions())
                .extracting(transition -> transition.demands().isEmpty())
                .containsExactly(false, false, false, false, true);
    }

    @Test
    void reportsAProfileThatDoesNotSayWhoAcceptsWhat() {
        MinimalCatalogue catalogue = MinimalCatalogue.gated();
        String profile = catalogue.text("profiles/core.yaml");
        catalogue.with(
                "profiles/core.yaml",
                profile.substring(0, profile.indexOf("acceptance:")) + profile.substring(profile.indexOf("roles:\n")));

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(catalogue.toFiles()));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly("profiles/core.yaml:1: profile.without-acceptance (core, risk)");
    }

    @Test
    void reportsAllFaultsOfAllFilesAtOnce() {
        CatalogueFiles files = MinimalCatalogue.files()
                .replacing("levels.yaml", "rank: 20", "rank: 120")
                .replacing("fields.yaml", "type: rating", "type: stars")
                .replacing("packs/core.yaml", "[risk, task]", "[risk, tusk]")
                .replacing("profiles/core.yaml", "risk-model: plain", "risk-model: plein")
                .toFiles();

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(files));

        assertThat(refused.problems())
                .extracting(Problem::where)
                .containsExactly("fields.yaml:8", "levels.yaml:1", "packs/core.yaml:4", "profiles/core.yaml:5");
    }

    @Test
    void reportsAFileThatIsMissingAndOneThatBelongsNowhere() {
        CatalogueFiles files = MinimalCatalogue.files()
                .without("fields.yaml")
                .with("notes.txt", "")
                .with("packs/deep/own.yaml", "")
                .toFiles();

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(files));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .contains(
                        "fields.yaml: catalogue.file-missing (fields.yaml)",
                        "notes.txt: catalogue.unknown-file (notes.txt)",
                        "packs/deep/own.yaml: catalogue.unknown-file (packs/deep/own.yaml)");
    }

    @Test
    void reportsAFileThatCannotBeReadOnceAndNotWhateverNeedsIt() {
        CatalogueFiles files = MinimalCatalogue.files()
                .with("fields.yaml", "{")
                .with("levels.yaml", "")
                .with("record-types/risk.yaml", "key: [")
                .replacing("profiles/core.yaml", "risk-model: plain", "risk-model: none")
                .toFiles();

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(files));

        assertThat(refused.problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactly(
                        "fields.yaml:1 yaml.malformed",
                        "levels.yaml:1 yaml.empty",
                        "profiles/core.yaml:5 catalogue.unknown-risk-model",
                        "record-types/risk.yaml:1 yaml.malformed");
    }

    @Test
    void reportsStatesThatNoRecordGetsIntoOrOutOf() {
        CatalogueFiles files = MinimalCatalogue.files()
                .replacing("record-types/risk.yaml", "from: [Busy]\n      to: Closed", "from: [Open]\n      to: Closed")
                .replacing(
                        "record-types/task.yaml", "    Closed:", "    Lost: {id: 30, category: progress}\n    Closed:")
                .toFiles();

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(files));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "record-types/risk.yaml:14: lifecycle.no-way-to-done (Busy)",
                        "record-types/task.yaml:13: lifecycle.unreachable (Lost)",
                        "record-types/task.yaml:13: lifecycle.no-way-to-done (Lost)");
    }

    @Test
    void reportsAKeyThatTwoFilesTake() {
        MinimalCatalogue catalogue = MinimalCatalogue.files();
        catalogue
                .with("record-types/twin.yaml", catalogue.text("record-types/task.yaml"))
                .with("packs/twin.yaml", catalogue.text("packs/core.yaml"))
                .with("profiles/twin.yaml", catalogue.text("profiles/core.yaml"))
                .with("risk-models/twin.yaml", catalogue.text("risk-models/plain.yaml"));

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(catalogue.toFiles()));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "risk-models/twin.yaml:1: model.version-twice (plain.1, risk-models/plain.yaml:1)",
                        "record-types/twin.yaml:1: catalogue.key-twice (task, record-types/task.yaml:1)",
                        "record-types/twin.yaml:2: record-type.name-twice (task, record-types/task.yaml:2)",
                        "packs/twin.yaml:1: catalogue.key-twice (core, packs/core.yaml:1)",
                        "profiles/twin.yaml:1: catalogue.key-twice (core, profiles/core.yaml:1)");
    }

    @Test
    void reportsAStateThatMeansSomethingElseElsewhere() {
        CatalogueFiles files = MinimalCatalogue.files()
                .replacing(
                        "record-types/task.yaml",
                        "Open:   {id: 10, category: new}",
                        "Open:   {id: 10, category: progress}")
                .toFiles();

        Refused refused = catchThrowableOfType(Refused.class, () -> CatalogueReader.read(files));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly("record-types/task.yaml:12: "
                        + "lifecycle.category-differs (Open, progress, new, record-types/risk.yaml:13)");
    }

    @Test
    void holdsAProfileToItsOwnFieldLimit() {
        assertThat(problemsWithFields(35, 35)).isEmpty();
        assertThat(problemsWithFields(36, 35))
                .containsExactly("profiles/core.yaml:1: profile.too-many-fields (core, 36, 35)");
        assertThat(problemsWithFields(75, 75)).isEmpty();
        assertThat(problemsWithFields(76, 75))
                .containsExactly("profiles/core.yaml:1: profile.too-many-fields (core, 76, 75)");
    }

    private static List<String> problemsWithFields(int number, int limit) {
        List<String> keys =
                IntStream.range(3, number).mapToObj(i -> "extra-" + i).toList();
        String definitions = keys.stream()
                .map(key -> key + ": {name: " + key + ", type: text, help: More.}\n")
                .collect(Collectors.joining());
        MinimalCatalogue catalogue = MinimalCatalogue.files()
                .replacing("record-types/task.yaml", "view: []", "view: [" + String.join(", ", keys) + "]")
                .replacing("profiles/core.yaml", "custom-field-limit: 35", "custom-field-limit: " + limit);
        catalogue.with("fields.yaml", catalogue.text("fields.yaml") + definitions);
        try {
            CatalogueReader.read(catalogue.toFiles());
            return List.of();
        } catch (Refused refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    private static int lineOf(String text) {
        return (int) text.substring(0, text.indexOf(HERE))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
