package org.sems.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.criteria.Criteria;
import org.sems.criteria.CriteriaComparison;
import org.sems.criteria.ToleranceLine;
import org.sems.problem.Refused;
import org.sems.search.MatchingRatings;

/** A model of threat, vulnerability and impact beside one of likelihood and impact. */
class ThreeAxesTest {
    private final RiskModel three = Models.threeAxes("three.1", 3, 4, 5);
    private final RiskModel two = Models.model("plain.1", "MH", "LM");
    private final RiskModels models = RiskModels.of(List.of(three, two));
    private final MatchingRatings texts = new MatchingRatings(models);

    @Test
    void isStoredWithOneStepForEachAxisAndReadBack() {
        Rating rating = three.rate(Cell.of(3, 4, 5));

        assertThat(rating.text()).isEqualTo("60.060:3x4x5@three.1");
        assertThat(RatingText.parse(rating.text(), models)).isEqualTo(rating);
        assertThat(RatingText.parse("60.004:2x2@plain.1", models)).isEqualTo(two.rate(Cell.of(2, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "20.001:1x1@three.1, rating.cell-outside-model",
        "20.001:1x1x1@plain.1, rating.cell-outside-model",
        "60.060:3x5x4@three.1, rating.cell-outside-model",
        "60.060:3x4x5x1@three.1, rating.malformed",
        "60.060:3@three.1, rating.malformed",
        "60.060:3x4x@three.1, rating.malformed",
        "60.059:3x4x5@three.1, rating.score-disagrees"
    })
    void refusesAStoredTextThatDoesNotFitTheAxes(String text, String code) {
        assertThatThrownBy(() -> RatingText.parse(text, models))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo(code));
    }

    @Test
    void sortsByRankAndThenScoreTogetherWithRatingsOfTwoAxes() {
        assertThat(List.of(three.rate(Cell.of(1, 1, 1)), two.rate(Cell.of(2, 2)), three.rate(Cell.of(3, 4, 5))))
                .extracting(Rating::text)
                .isSorted();
    }

    @Test
    void isFoundByThreeStepNamesAndNotByTwo() {
        assertThat(texts.named(List.of("t3", "V4", "i5"))).containsExactly("60.060:3x4x5@three.1");
        assertThat(texts.named(List.of("T3", "I5"))).isEmpty();
        assertThat(texts.named(List.of("L2", "I2"))).containsExactly("60.004:2x2@plain.1");
    }

    @Test
    void answersForALevelWithTheRatingsOfEveryModel() {
        assertThat(texts.atLeast(Models.HIGH)).contains("60.060:3x4x5@three.1", "60.004:2x2@plain.1");
    }

    @Test
    void namesItsStepsByAxis() {
        assertThat(three.stepNames(Cell.of(1, 2, 3)))
                .containsExactly(
                        Map.entry("threat", "T1"), Map.entry("vulnerability", "V2"), Map.entry("impact", "I3"));
        assertThat(three.words(Cell.of(1, 2, 3))).isEqualTo("T1 x V2 x I3");
    }

    @Test
    void isJudgedByTheVersionInForce() {
        RiskModel next = Models.threeAxes("three.2", 3, 4, 6);
        Criteria now = new Criteria(RiskModels.of(List.of(three, next)), next.id(), new ToleranceLine(Models.MEDIUM));

        assertThat(now.judge(three.rate(Cell.of(2, 3, 1)))).isEqualTo(next.rate(Cell.of(2, 3, 1)));
        assertThat(now.tolerate(three.rate(Cell.of(3, 4, 5)))).isFalse();
        assertThat(now.tolerate(three.rate(Cell.of(1, 1, 4)))).isTrue();
    }

    /** A version that lists its axes in another order has the same cells. */
    @Test
    void findsTheSameCellByTheKeysOfTheAxes() {
        Map<Cell, LevelAndScore> turned = new HashMap<>();
        three.cells()
                .forEach(cell -> turned.put(
                        Cell.of(
                                cell.steps().get(2),
                                cell.steps().get(0),
                                cell.steps().get(1)),
                        new LevelAndScore(three.levelAt(cell), three.scoreAt(cell))));
        RiskModel other = new RiskModel(
                ModelVersion.parse("three.2"),
                "turned",
                List.of(three.axes().get(2), three.axes().get(0), three.axes().get(1)),
                turned);

        assertThat(other.sameCell(three, Cell.of(1, 2, 3))).contains(Cell.of(3, 1, 2));
        assertThat(two.sameCell(three, Cell.of(1, 1, 1))).isEmpty();
        assertThat(three.sameCell(two, Cell.of(1, 1))).isEmpty();
        assertThat(CriteriaComparison.of(three, other, new ToleranceLine(Models.LOW))
                        .moved())
                .isEmpty();
    }

    @Test
    void mayNotFallAlongItsMiddleAxis() {
        Map<Cell, LevelAndScore> table = new HashMap<>();
        three.cells().forEach(cell -> table.put(cell, new LevelAndScore(Models.MEDIUM, 1)));
        table.put(Cell.of(1, 3, 1), new LevelAndScore(Models.LOW, 1));

        assertThat(MonotoneTable.falls(table)).containsExactly(Cell.of(1, 3, 1));
        assertThatThrownBy(() -> new RiskModel(three.id(), "falls", three.axes(), table))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasKeysOfItsOwnForItsAxes() {
        Map<Cell, LevelAndScore> table = Map.of(
                Cell.of(1, 1),
                new LevelAndScore(Models.LOW, 1),
                Cell.of(1, 2),
                new LevelAndScore(Models.LOW, 1),
                Cell.of(2, 1),
                new LevelAndScore(Models.LOW, 1),
                Cell.of(2, 2),
                new LevelAndScore(Models.LOW, 1));

        assertThatThrownBy(() -> new RiskModel(two.id(), "", List.of(two.rows(), two.rows()), table))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsRowsColumnsAndWhatStandsBetweenThem() {
        assertThat(three.rows().key()).isEqualTo("threat");
        assertThat(three.columns().key()).isEqualTo("impact");
        assertThat(three.middle().map(Axis::key)).contains("vulnerability");
        assertThat(three.cellsAt(2, 5))
                .containsExactly(Cell.of(2, 1, 5), Cell.of(2, 2, 5), Cell.of(2, 3, 5), Cell.of(2, 4, 5));
        assertThat(two.middle()).isEqualTo(Optional.empty());
        assertThat(two.cellsAt(2, 1)).containsExactly(Cell.of(2, 1));
    }
}
