package org.sems.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.rating.Cell;
import org.sems.rating.ModelVersion;
import org.sems.rating.Models;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/** A rating keeps the version it was given under and is judged by the one in force. */
class CriteriaTest {
    private final RiskModel first = Models.model("plain.1", "MH", "LM");
    private final RiskModel lenient = Models.model("plain.2", "LL", "LL");
    private final RiskModel smaller = Models.model("plain.3", "M", "L");
    private final RiskModel other = Models.model("words.1", "LL", "LL");
    private final RiskModels models = RiskModels.of(List.of(first, lenient, smaller, other));
    private final Rating worst = first.rate(Cell.of(2, 2));

    @Test
    void theSameStepsUnderAnotherVersionDecide() {
        assertThat(under(lenient).judge(worst)).isEqualTo(lenient.rate(Cell.of(2, 2)));
        assertThat(under(lenient).tolerate(worst)).isTrue();
        assertThat(under(first).tolerate(lenient.rate(Cell.of(2, 2)))).isFalse();
        assertThat(under(first).judge(worst)).isEqualTo(worst);
    }

    @Test
    void aStepThatTheVersionInForceLacksLeavesTheRatingAsItWasGiven() {
        assertThat(under(smaller).judge(worst)).isEqualTo(worst);
        assertThat(under(smaller).tolerate(worst)).isFalse();
        assertThat(under(smaller).judge(first.rate(Cell.of(2, 1)))).isEqualTo(smaller.rate(Cell.of(2, 1)));
    }

    @Test
    void aRatingOfAnotherModelIsComparedByItsRank() {
        assertThat(under(other).judge(worst)).isEqualTo(worst);
        assertThat(under(other).tolerate(worst)).isFalse();
    }

    @Test
    void aVersionThatIsNotThereChangesNothing() {
        Criteria gone = new Criteria(models, new ModelVersion("plain", 9), new ToleranceLine(Models.MEDIUM));

        assertThat(gone.judge(worst)).isEqualTo(worst);
    }

    private Criteria under(RiskModel inForce) {
        return new Criteria(models, inForce.id(), new ToleranceLine(Models.MEDIUM));
    }
}
