package org.sems.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.risk.Cell;
import org.sems.risk.Models;
import org.sems.risk.RiskModel;
import org.sems.risk.RiskModels;
import org.sems.risk.ToleranceLine;

class BuildHeatmapTest {

    private final RiskModel first = Models.model("plain.1", "MH", "LM");
    private final RiskModel stricter = Models.model("plain.2", "HH", "LM");
    private final RiskModel other = Models.model("words.1", "MH", "LM");
    private final RiskModel smaller = Models.model("plain.3", "M", "L");
    private final RiskModels models = RiskModels.of(List.of(first, stricter, other, smaller));

    @Test
    void countsEachCell() {
        Heatmap heatmap = draw(first, ratings("60.004:2x2@plain.1", "60.004:2x2@plain.1", "20.001:1x1@plain.1", ""));

        assertThat(counts(heatmap)).containsExactly("1x1: 1", "1x2: 0", "2x1: 0", "2x2: 2");
        assertThat(heatmap.total()).isEqualTo(3);
        assertThat(heatmap.earlier()).isZero();
    }

    @Test
    void drawsLikelihoodUpwardsAndImpactToTheRight() {
        Heatmap heatmap = draw(first, ratings());

        assertThat(heatmap.rows())
                .extracting(row -> row.stream().map(HeatmapCell::cell).toList())
                .containsExactly(List.of(new Cell(2, 1), new Cell(2, 2)), List.of(new Cell(1, 1), new Cell(1, 2)));
    }

    @Test
    void tellsLevelScoreNamesAndWhatLiesAboveTheLine() {
        HeatmapCell worst = draw(first, ratings()).rows().get(0).get(1);

        assertThat(worst.level()).isEqualTo(Models.HIGH);
        assertThat(worst.score()).isEqualTo(4);
        assertThat(worst.likelihood()).isEqualTo("L2");
        assertThat(worst.impact()).isEqualTo("I2");
        assertThat(worst.aboveTolerance()).isTrue();
    }

    @Test
    void aClickFindsExactlyWhatWasCounted() {
        InMemoryRatings register =
                ratings("60.004:2x2@plain.1", "60.004:2x2@plain.2", "40.002:2x1@plain.1", "40.002:2x1@words.1");

        Heatmap heatmap = draw(stricter, register);

        assertThat(heatmap.cells())
                .allSatisfy(cell -> assertThat(register.find(cell.jql())).isEqualTo(cell.count()));
        assertThat(register.find(heatmap.totalJql())).isEqualTo(heatmap.total());
        assertThat(register.find(heatmap.earlierJql())).isEqualTo(heatmap.earlier());
    }

    @Test
    void ratingsUnderAnotherVersionCountInTheCellOfTheSameStepsWhateverItsLevelWasThen() {
        Heatmap heatmap = draw(
                stricter,
                ratings("60.004:2x2@plain.1", "60.004:2x2@plain.2", "40.002:2x1@plain.1", "60.002:2x1@plain.2"));

        assertThat(counts(heatmap)).contains("2x2: 2", "2x1: 2");
        assertThat(heatmap.earlier()).isZero();
    }

    @Test
    void ratingsOfAnotherModelOrInACellThatIsGoneCountAsEarlierCriteria() {
        assertThat(draw(stricter, ratings("40.002:2x1@words.1", "60.002:2x1@plain.2"))
                        .earlier())
                .isEqualTo(1);
        assertThat(draw(smaller, ratings("60.004:2x2@plain.1", "40.002:2x1@plain.1"))
                        .earlier())
                .isEqualTo(1);
    }

    @Test
    void anEmptyRegisterIsOneQuestion() {
        InMemoryRatings register = ratings("", "");

        draw(first, register);

        assertThat(register.timesAsked()).isEqualTo(1);
    }

    @Test
    void countingEndsOnceTheCellsAddUpToTheTotal() {
        InMemoryRatings register = ratings("40.002:2x1@plain.1");

        draw(first, register);

        assertThat(register.timesAsked()).as("total, upper row, its first cell").isEqualTo(3);
    }

    @Test
    void recordsThatVanishWhileCountingNeverMakeNegativeCounts() {
        long[] answers = {1, 5, 7, 3, 2, 9};
        int[] asked = {0};
        CountRecords restless = jql -> answers[asked[0]++ % answers.length];

        Heatmap heatmap = new BuildHeatmap(restless).build(question(first));

        assertThat(heatmap.cells()).allSatisfy(cell -> assertThat(cell.count()).isNotNegative());
        assertThat(heatmap.earlier()).isNotNegative();
    }

    @Test
    void asksForTheFieldByNameWithinTheScopeWithoutItsOrder() {
        HeatmapCell cell = draw(first, ratings()).cells().get(0);

        assertThat(cell.jql())
                .isEqualTo("(project = AAA OR project = BBB) AND \"Residual rating\""
                        + " in semsRatings(\"L1\", \"I1\", \"plain.1\")");
    }

    private Heatmap draw(RiskModel model, CountRecords counter) {
        return new BuildHeatmap(counter).build(question(model));
    }

    private static HeatmapQuestion question(RiskModel model) {
        String scope = "project = AAA OR project = BBB ORDER BY key";
        return new HeatmapQuestion(scope, "Residual rating", model, Optional.of(new ToleranceLine(Models.MEDIUM)));
    }

    private InMemoryRatings ratings(String... stored) {
        return new InMemoryRatings(List.of(stored), models);
    }

    private static List<String> counts(Heatmap heatmap) {
        return heatmap.cells().stream()
                .map(cell -> cell.cell() + ": " + cell.count())
                .toList();
    }
}
