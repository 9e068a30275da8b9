package org.sems.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sems.criteria.Criteria;
import org.sems.criteria.ToleranceLine;
import org.sems.rating.Cell;
import org.sems.rating.Models;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

class MatchingRatingsTest {

    private final RiskModel first = Models.model("plain.1", "MH", "LM");
    private final RiskModel stricter = Models.model("plain.2", "HH", "LM");
    private final RiskModel other = Models.model("words.1", "MH", "LM");
    private final MatchingRatings texts = new MatchingRatings(RiskModels.of(List.of(first, stricter, other)));

    @Test
    void stepNamesStandForEveryModelThatHasThem() {
        assertThat(texts.named(List.of("L2", "i2")))
                .containsExactly("60.004:2x2@plain.1", "60.004:2x2@plain.2", "60.004:2x2@words.1");
    }

    @Test
    void aDrawnCellTakesOtherVersionsOfItsModelWhateverItsLevelWasThen() {
        assertThat(texts.drawnIn(stricter, Cell.of(2, 2))).containsExactly("60.004:2x2@plain.1", "60.004:2x2@plain.2");
        assertThat(texts.drawnIn(stricter, Cell.of(2, 1))).containsExactly("40.002:2x1@plain.1", "60.002:2x1@plain.2");
    }

    @Test
    void aLevelOrMoreMeansTheSameInEveryVersionOfEveryModel() {
        assertThat(texts.atLeast(Models.HIGH))
                .containsExactlyInAnyOrder(
                        "60.004:2x2@plain.1", "60.004:2x2@plain.2", "60.002:2x1@plain.2", "60.004:2x2@words.1");
    }

    @Test
    void aboveToleranceIsWhatTheCriteriaInForceDoNotTolerate() {
        assertThat(above(first))
                .containsExactlyInAnyOrder("60.004:2x2@plain.1", "60.004:2x2@plain.2", "60.004:2x2@words.1");
        assertThat(above(stricter))
                .containsExactlyInAnyOrder(
                        "60.004:2x2@plain.1",
                        "60.004:2x2@plain.2",
                        "40.002:2x1@plain.1",
                        "60.002:2x1@plain.2",
                        "60.004:2x2@words.1");
    }

    /** Else a number of the heatmap and the list of what is above the line would differ. */
    @Test
    void aboveToleranceIsWhatTheHeatmapDrawsAboveTheLineAndWhatIsInNoCellAndWasRatedSo() {
        RiskModels models =
                RiskModels.of(List.of(first, stricter, other, Models.model("plain.3", "HHH", "MMM", "LLL")));
        MatchingRatings all = new MatchingRatings(models);
        ToleranceLine line = new ToleranceLine(Models.MEDIUM);

        assertThat(models.all()).allSatisfy(drawn -> {
            Set<String> expected = new TreeSet<>(all.atLeast(Models.HIGH));
            drawn.cells().forEach(cell -> {
                expected.removeAll(all.drawnIn(drawn, cell));
                if (!line.tolerates(drawn.levelAt(cell))) {
                    expected.addAll(all.drawnIn(drawn, cell));
                }
            });
            assertThat(all.above(new Criteria(models, drawn.id(), line))).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private List<String> above(RiskModel inForce) {
        return texts.above(new Criteria(
                RiskModels.of(List.of(first, stricter, other)), inForce.id(), new ToleranceLine(Models.MEDIUM)));
    }

    @Test
    void findsALevelByNameWhateverItsCase() {
        assertThat(texts.level("hIGH")).contains(Models.HIGH);
        assertThat(texts.level("Extreme")).isEmpty();
    }
}
