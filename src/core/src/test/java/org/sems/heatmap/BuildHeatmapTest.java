package org.sems.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.criteria.ToleranceLine;
import org.sems.rating.Models;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.search.CountRecords;
import org.sems.search.InMemoryRatings;

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

        assertThat(heatmap.drawn())
                .extracting(row -> row.stream()
                        .map(cell -> cell.row() + "x" + cell.column())
                        .toList())
                .containsExactly(List.of("2x1", "2x2"), List.of("1x1", "1x2"));
    }

    @Test
    void tellsLevelScoreNamesAndWhatLiesAboveTheLine() {
        HeatmapCell worst = draw(first, ratings()).drawn().get(0).get(1);

        assertThat(worst.level()).isEqualTo(Models.HIGH);
        assertThat(worst.score()).isEqualTo(4);
        assertThat(worst.steps()).isEqualTo(Map.of("likelihood", "L2", "impact", "I2"));
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

    @Test
    void countsAllStepsOfAThirdAxisInOneCell() {
        RiskModel three = Models.threeAxes("three.1", 2, 2, 2);
        InMemoryRatings counted = new InMemoryRatings(
                List.of("20.001:1x1x1@three.1", "20.002:1x2x1@three.1", "40.008:2x2x2@three.1"),
                RiskModels.of(List.of(three)));

        Heatmap heatmap = draw(three, counted);

        assertThat(counts(heatmap)).containsExactly("1x1: 2", "1x2: 0", "2x1: 0", "2x2: 1");
        assertThat(heatmap.notDrawn()).contains(three.axes().get(1));
        HeatmapCell cell = heatmap.cells().get(1);
        assertThat(cell.steps()).containsExactly(Map.entry("threat", "T1"), Map.entry("impact", "I2"));
        assertThat(cell.lowest()).isEqualTo(Models.LOW);
        assertThat(cell.level()).isEqualTo(Models.MEDIUM);
        assertThat(cell.score()).isEqualTo(4);
        assertThat(cell.jql())
                .endsWith("\"Residual rating\" in (semsRatings(\"T1\", \"V1\", \"I2\", \"three.1\"),"
                        + " semsRatings(\"T1\", \"V2\", \"I2\", \"three.1\"))");
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
                .map(cell -> cell.row() + "x" + cell.column() + ": " + cell.count())
                .toList();
    }
}
