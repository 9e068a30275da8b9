package org.sems.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.LevelAndScore;
import org.sems.rating.ModelVersion;
import org.sems.rating.Models;
import org.sems.rating.RiskModel;
import org.sems.rating.Step;

/** What an Accountable Manager sees before new criteria come into force. */
class CriteriaComparisonTest {
    private static final ToleranceLine UP_TO_MEDIUM = new ToleranceLine(Models.MEDIUM);
    private final RiskModel before = Models.model("plain.1", "MH", "LM");

    @Test
    void listsEachCellWhoseLevelDiffersAndWhetherItCrossesTheLine() {
        CriteriaComparison compared = CriteriaComparison.of(
                Models.model("plain.1", "MHH", "LMH"), Models.model("plain.2", "HHH", "LLM"), UP_TO_MEDIUM);

        assertThat(words(compared))
                .containsExactly(
                        "L2 x I1: Medium -> High RISES_ABOVE",
                        "L1 x I3: High -> Medium FALLS_BELOW",
                        "L1 x I2: Medium -> Low NONE");
        assertThat(compared.crossing(MovedCell.Crossing.FALLS_BELOW)).isEqualTo(1);
        assertThat(compared.crossing(MovedCell.Crossing.RISES_ABOVE)).isEqualTo(1);
        assertThat(compared.sameModel()).isTrue();
    }

    @Test
    void listsNothingWhereOnlyScoresDiffer() {
        Map<Cell, LevelAndScore> table = Map.of(
                Cell.of(1, 1),
                new LevelAndScore(Models.LOW, 9),
                Cell.of(1, 2),
                new LevelAndScore(Models.MEDIUM, 9),
                Cell.of(2, 1),
                new LevelAndScore(Models.MEDIUM, 9),
                Cell.of(2, 2),
                new LevelAndScore(Models.HIGH, 9));

        assertThat(compared(new RiskModel(ModelVersion.parse("plain.2"), "plain", before.axes(), table))
                        .moved())
                .isEmpty();
    }

    @Test
    void listsCellsThatComeAndCellsThatGo() {
        CriteriaComparison compared = compared(Models.model("plain.2", "MHH"));

        assertThat(words(compared))
                .containsExactly(
                        "L1 x I3: - -> High NONE",
                        "L1 x I2: Medium -> High RISES_ABOVE",
                        "L1 x I1: Low -> Medium NONE",
                        "L2 x I1: Medium -> - NONE",
                        "L2 x I2: High -> - NONE");
    }

    /** A step that is put in front of the others moves their numbers, and no cell. */
    @Test
    void comparesStepsByTheirNames() {
        RiskModel after = new RiskModel(
                ModelVersion.parse("plain.2"),
                "plain",
                List.of(
                        new Axis(
                                "likelihood",
                                "likelihood",
                                List.of(new Step(1, "L0", ""), new Step(2, "l1", ""), new Step(3, "L2", ""))),
                        before.columns()),
                Map.of(
                        Cell.of(1, 1),
                        new LevelAndScore(Models.LOW, 0),
                        Cell.of(1, 2),
                        new LevelAndScore(Models.LOW, 0),
                        Cell.of(2, 1),
                        new LevelAndScore(Models.LOW, 1),
                        Cell.of(2, 2),
                        new LevelAndScore(Models.MEDIUM, 2),
                        Cell.of(3, 1),
                        new LevelAndScore(Models.MEDIUM, 2),
                        Cell.of(3, 2),
                        new LevelAndScore(Models.HIGH, 4)));

        assertThat(words(compared(after))).containsExactly("L0 x I2: - -> Low NONE", "L0 x I1: - -> Low NONE");
    }

    @Test
    void tellsOfStepsThatMeanSomethingElse() {
        RiskModel after = new RiskModel(
                ModelVersion.parse("plain.2"),
                "plain",
                List.of(
                        before.rows(),
                        new Axis(
                                "impact",
                                "impact",
                                List.of(new Step(1, "I1", ""), new Step(2, "I2", "Lives lost at several sites.")))),
                Map.of(
                        Cell.of(1, 1),
                        new LevelAndScore(Models.LOW, 1),
                        Cell.of(1, 2),
                        new LevelAndScore(Models.MEDIUM, 2),
                        Cell.of(2, 1),
                        new LevelAndScore(Models.MEDIUM, 2),
                        Cell.of(2, 2),
                        new LevelAndScore(Models.HIGH, 4)));

        assertThat(compared(after).moved()).isEmpty();
        assertThat(compared(after).reworded())
                .containsExactly(new RewordedStep("impact", "I2", "", "Lives lost at several sites."));
    }

    @Test
    void saysWhetherItIsAnotherModel() {
        CriteriaComparison compared = compared(Models.model("words.1", "LL", "LL"));

        assertThat(compared.sameModel()).isFalse();
        assertThat(compared.crossing(MovedCell.Crossing.FALLS_BELOW)).isEqualTo(1);
    }

    private CriteriaComparison compared(RiskModel after) {
        return CriteriaComparison.of(before, after, UP_TO_MEDIUM);
    }

    private static List<String> words(CriteriaComparison compared) {
        return compared.moved().stream()
                .map(cell -> cell.words() + ": "
                        + cell.before().map(Level::name).orElse("-") + " -> "
                        + cell.after().map(Level::name).orElse("-") + " " + cell.crossing())
                .toList();
    }
}
