package org.sems.catalogue.reading.riskmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.LevelAndScore;
import org.sems.rating.ModelVersion;
import org.sems.rating.Models;
import org.sems.rating.RiskModel;
import org.sems.rating.Step;

class RiskModelYamlTest {

    private static final Catalogue CATALOGUE = CatalogueReader.shipped();
    private static final String PLAIN =
            CatalogueReader.shippedFiles().text("risk-models/plain-5x5.yaml").orElseThrow();

    @Test
    void readsAnEditedCopyOfAShippedModel() {
        String edited =
                PLAIN.replace("version: 1", "version: 2").replace("[Medium,        High,", "[High,          High,");

        RiskModel model = RiskModelYaml.read(edited, "published", CATALOGUE.levels());

        assertThat(model.id()).isEqualTo(new ModelVersion("plain-5x5", 2));
        assertThat(model.levelAt(Cell.of(5, 1)).name()).isEqualTo("High");
    }

    @Test
    void writesWhatItReads() {
        CATALOGUE
                .riskModels()
                .all()
                .forEach(model -> assertThat(again(model))
                        .usingRecursiveComparison()
                        .ignoringFields("id")
                        .isEqualTo(model));
        assertThat(again(CATALOGUE.riskModels().all().get(0)).id()).isEqualTo(new ModelVersion("ours", 7));
    }

    @Test
    void writesNamesAndMeaningsWithWhateverIsInThem() {
        Axis odd = new Axis(
                "likelihood",
                "How \"likely\": # - {x}",
                List.of(new Step(1, "a\\b: c", "[1, 2] 'x'\u00e9"), new Step(2, "yes", "null")));
        Map<Cell, LevelAndScore> table = new HashMap<>();
        for (int row = 1; row <= 2; row++) {
            for (int column = 1; column <= 2; column++) {
                table.put(
                        Cell.of(row, column),
                        new LevelAndScore(CATALOGUE.levels().get(0), row * column));
            }
        }

        RiskModel model = new RiskModel(
                new ModelVersion("ours", 6),
                "%s & <b>",
                List.of(odd, new Axis("impact", "Impact", odd.steps())),
                table);

        assertThat(again(model)).usingRecursiveComparison().ignoringFields("id").isEqualTo(model);
    }

    @Test
    void writesAndReadsThreeAxes() {
        RiskModel model = Models.threeAxes("three.1", 3, 4, 5);

        RiskModel again = again(model);

        assertThat(again.axes()).isEqualTo(model.axes());
        assertThat(again.cells()).hasSize(60).isEqualTo(model.cells());
        assertThat(again.cells()).allSatisfy(cell -> {
            assertThat(again.levelAt(cell).name()).isEqualTo(model.levelAt(cell).name());
            assertThat(again.scoreAt(cell)).isEqualTo(model.scoreAt(cell));
        });
    }

    @Test
    void saysWhereATableOfThreeAxesIsIncomplete() {
        String whole = RiskModelYaml.write(Models.threeAxes("three.1", 2, 2, 2), ModelVersion.parse("three.1"));
        String holed = whole.replaceFirst("(table:\n  \"T2\":\n)    \"V2\": .*\n", "$1")
                .replaceFirst("\"V1\": \\[2, 4]", "\"V1\": [2]");

        assertThat(catchThrowableOfType(Refused.class, () -> RiskModelYaml.read(holed, "x", CATALOGUE.levels()))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("x:22: yaml.missing (V2)", "x:29: model.row-length (V1, 1, 2)");
    }

    @Test
    void refusesAThirdAxisThatLowersTheLevel() {
        String risky = RiskModelYaml.write(Models.threeAxes("three.1", 2, 2, 2), ModelVersion.parse("three.1"))
                .replaceFirst("\"V2\": \\[\"Medium\", \"Medium\"]", "\"V2\": [\"Medium\", \"Low\"]");

        assertThat(catchThrowableOfType(Refused.class, () -> RiskModelYaml.read(risky, "x", CATALOGUE.levels()))
                        .problems())
                .extracting(Problem::code)
                .containsOnly("model.rank-falls");
    }

    @Test
    void refusesOneAxisAndFour() {
        String axis = "  - {key: %s, name: A, steps: [{name: a, meaning: b}, {name: c, meaning: d}]}\n";
        for (List<String> keys : List.of(List.of("a"), List.of("a", "b", "c", "d"))) {
            String yaml = "key: k\nversion: 1\nname: K\naxes:\n"
                    + String.join("", keys.stream().map(axis::formatted).toList()) + "table: {}\nscores: {}\n";

            assertThat(catchThrowableOfType(Refused.class, () -> RiskModelYaml.read(yaml, "x", CATALOGUE.levels()))
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly("x:5: model.number-of-axes (" + keys.size() + ", 2, 3)");
        }
    }

    private static RiskModel again(RiskModel model) {
        return RiskModelYaml.read(RiskModelYaml.write(model, new ModelVersion("ours", 7)), "", CATALOGUE.levels());
    }

    @Test
    void refusesWithEveryFaultAndItsLine() {
        String edited = PLAIN.replace("[Medium,        High,", "[Medium,        Huge,")
                .replace("[5, 10, 15, 20, 25]", "[5, 10, 15, 20]");

        Refused refused =
                catchThrowableOfType(Refused.class, () -> RiskModelYaml.read(edited, "published", CATALOGUE.levels()));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "published:26: catalogue.unknown-level (Huge)",
                        "published:33: model.row-length (Almost certain, 4, 5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key: a", "{", "key: plain-5x5\nversion: 2\nname: Half\n", "- a"})
    void refusesWhatIsNoModel(String yaml) {
        assertThat(catchThrowableOfType(Refused.class, () -> RiskModelYaml.read(yaml, "published", CATALOGUE.levels()))
                        .problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where()).startsWith("published:"));
    }
}
