package org.sems.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class RatingTextsTest {

    private final RiskModel first = Models.model("plain.1", "MH", "LM");
    private final RiskModel stricter = Models.model("plain.2", "HH", "LM");
    private final RiskModel other = Models.model("words.1", "MH", "LM");
    private final RatingTexts texts = new RatingTexts(RiskModels.of(List.of(first, stricter, other)));

    @Test
    void stepNamesStandForEveryModelThatHasThem() {
        assertThat(texts.named("L2", "i2"))
                .containsExactly("60.004:2x2@plain.1", "60.004:2x2@plain.2", "60.004:2x2@words.1");
    }

    @Test
    void aDrawnCellTakesOtherVersionsOfItsModelWhileItsLevelIsTheSame() {
        assertThat(texts.drawnIn(stricter, new Cell(2, 2))).containsExactly("60.004:2x2@plain.1", "60.004:2x2@plain.2");
        assertThat(texts.drawnIn(stricter, new Cell(2, 1))).containsExactly("60.002:2x1@plain.2");
    }

    @Test
    void aLevelOrMoreMeansTheSameInEveryVersionOfEveryModel() {
        assertThat(texts.atLeast(Models.HIGH)).containsExactlyInAnyOrder(
                "60.004:2x2@plain.1", "60.004:2x2@plain.2", "60.002:2x1@plain.2", "60.004:2x2@words.1");
    }

    @Test
    void aboveToleranceIsWhatTheLineDoesNotTolerate() {
        assertThat(texts.above(new ToleranceLine(Models.MEDIUM)))
                .containsExactlyInAnyOrderElementsOf(texts.atLeast(Models.HIGH));
    }

    @Test
    void findsALevelByNameWhateverItsCase() {
        assertThat(texts.level("hIGH")).contains(Models.HIGH);
        assertThat(texts.level("Extreme")).isEmpty();
    }
}
