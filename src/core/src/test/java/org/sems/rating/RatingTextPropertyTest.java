package org.sems.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sems.problem.Refused;

/** What must hold of any rating, not only of those someone thought of. */
class RatingTextPropertyTest {

    private static final List<RiskModel> MODELS = List.of(
            Models.model("a.1", "MH", "LM"),
            Models.model("a.12", "MH", "LM"),
            Models.model("un-5x5.3", "MMHHH", "MMMHH", "LMMMH"),
            Models.threeAxes("three.1", 2, 3, 4));
    private static final Comparator<Rating> BY_RANK_AND_SCORE =
            Comparator.comparingInt(Rating::rank).thenComparingInt(Rating::score);

    @Property(seed = "28000")
    void whatIsWrittenIsReadBack(@ForAll("modelRatings") Rating rating) {
        assertThat(RatingText.parse(rating.text(), RiskModels.of(MODELS))).isEqualTo(rating);
    }

    @Property(seed = "28000")
    void textsSortAsRanksAndScoresDo(@ForAll("anyRatings") Rating one, @ForAll("anyRatings") Rating other) {
        int byMeaning = BY_RANK_AND_SCORE.compare(one, other);
        int byText = one.text().compareTo(other.text());

        if (byMeaning != 0) {
            assertThat(Integer.signum(byText)).isEqualTo(Integer.signum(byMeaning));
        }
    }

    @Property(seed = "28000")
    void textsAreEqualExactlyWhenRatingsAre(@ForAll("anyRatings") Rating one, @ForAll("anyRatings") Rating other) {
        assertThat(one.text().equals(other.text())).isEqualTo(one.equals(other));
    }

    @Property(seed = "28000")
    void textsFitIntoTheColumn(@ForAll("anyRatings") Rating rating) {
        assertThat(rating.text()).hasSizeLessThan(255).isPrintable();
    }

    @Property(seed = "28000")
    void anyOtherTextIsRefusedAndNothingElseHappens(@ForAll String text) {
        Throwable thrown = catchThrowable(() -> RatingText.parse(text, RiskModels.of(MODELS)));

        assertThat(thrown).isInstanceOf(Refused.class);
    }

    @Provide
    Arbitrary<Rating> modelRatings() {
        return Arbitraries.of(MODELS)
                .flatMap(model -> Arbitraries.of(model.cells()).map(model::rate));
    }

    @Provide
    Arbitrary<Rating> anyRatings() {
        Arbitrary<ModelVersion> ids = Combinators.combine(
                        Arbitraries.of("a", "un-5x5", "words-3x3", "zz-9"),
                        Arbitraries.integers().between(1, 9999))
                .as(ModelVersion::new);
        Arbitrary<Cell> cells = Arbitraries.integers()
                .between(1, 9)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(Cell::new);
        return Combinators.combine(
                        ids,
                        cells,
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 999))
                .as(Rating::new);
    }
}
