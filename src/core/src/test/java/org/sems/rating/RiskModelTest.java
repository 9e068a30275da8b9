package org.sems.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sems.criteria.ToleranceLine;

class RiskModelTest {

    private final RiskModel model = Models.model("plain.1", "MH", "LM");

    @Test
    void ratesACellFromItsTable() {
        Rating rating = model.rate(Cell.of(2, 2));

        assertThat(rating).isEqualTo(new Rating(new ModelVersion("plain", 1), Cell.of(2, 2), 60, 4));
    }

    @Test
    void listsItsCellsFromTheLeastToTheMost() {
        assertThat(model.cells()).containsExactly(Cell.of(1, 1), Cell.of(1, 2), Cell.of(2, 1), Cell.of(2, 2));
    }

    @Test
    void listsItsLevelsFromTheLeastToTheMost() {
        assertThat(model.levels()).containsExactly(Models.LOW, Models.MEDIUM, Models.HIGH);
    }

    @Test
    void findsACellByItsStepNamesWhateverTheirCase() {
        assertThat(model.cellNamed(List.of("l2", "I1"))).contains(Cell.of(2, 1));
        assertThat(model.cellNamed(List.of("L2", "L1"))).isEmpty();
    }

    @Test
    void hasNoCellBeyondItsAxes() {
        assertThat(model.has(Cell.of(3, 1))).isFalse();
        assertThatThrownBy(() -> model.rate(Cell.of(3, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATableWithAHole() {
        Map<Cell, LevelAndScore> table = Map.of(Cell.of(1, 1), new LevelAndScore(Models.LOW, 1));

        assertThatThrownBy(() -> new RiskModel(model.id(), "holed", model.axes(), table))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATableThatRewardsMakingThingsWorse() {
        assertThatThrownBy(() -> Models.model("plain.1", "LH", "MM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2x1");
    }

    @Test
    void newestVersionIsTheOneWithTheHighestNumber() {
        RiskModels models = RiskModels.of(
                List.of(Models.model("plain.2", "M"), Models.model("plain.10", "M"), Models.model("other.11", "M")));

        assertThat(models.newest("plain")).map(RiskModel::id).contains(new ModelVersion("plain", 10));
        assertThat(models.versionsOf("plain"))
                .extracting(RiskModel::id)
                .containsExactly(new ModelVersion("plain", 2), new ModelVersion("plain", 10));
        assertThat(models.newest("unknown")).isEmpty();
    }

    @Test
    void toleranceIsTheHighestLevelOneLivesWith() {
        ToleranceLine line = new ToleranceLine(Models.MEDIUM);

        assertThat(line.tolerates(model.rate(Cell.of(1, 2)))).isTrue();
        assertThat(line.tolerates(model.rate(Cell.of(2, 2)))).isFalse();
    }

    @Test
    void modelVersionsAreReadAsTheyAreWritten() {
        assertThat(ModelVersion.parse("un-5x5.3"))
                .isEqualTo(new ModelVersion("un-5x5", 3))
                .hasToString("un-5x5.3");
        assertThatThrownBy(() -> ModelVersion.parse("un-5x5")).hasMessageContaining("model-version.malformed");
    }
}
