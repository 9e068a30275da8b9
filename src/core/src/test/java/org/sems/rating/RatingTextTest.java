package org.sems.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

class RatingTextTest {

    private final RiskModel model = Models.model("un-5x5.3", "MMHHH", "MMMHH", "LMMMH", "LLMMM", "LLLMM");
    private final RiskModels models = RiskModels.of(List.of(model));

    @Test
    void writesRankScoreCellAndModel() {
        Rating rating = model.rate(Cell.of(4, 5));

        String text = rating.text();

        assertThat(text).isEqualTo("60.020:4x5@un-5x5.3");
    }

    @Test
    void readsWhatWasWritten() {
        Rating rating = RatingText.parse("60.020:4x5@un-5x5.3", models);

        assertThat(rating).isEqualTo(model.rate(Cell.of(4, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "60.020:4x5@iso.1,     rating.unknown-model",
        "60.020:4x5@un-5x5.2,  rating.unknown-version",
        "60.030:6x5@un-5x5.3,  rating.cell-outside-model",
        "80.020:4x5@un-5x5.3,  rating.rank-disagrees",
        "60.021:4x5@un-5x5.3,  rating.score-disagrees",
    })
    void refusesWhatItsModelDoesNotSay(String text, String code) {
        Refused refused = catchThrowableOfType(Refused.class, () -> RatingText.parse(text, models));

        assertThat(refused.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(refused.problems().get(0).arguments()).first().isEqualTo(text);
    }

    @Test
    void namesAllThatDisagrees() {
        Refused refused = catchThrowableOfType(Refused.class, () -> RatingText.parse("99.999:4x5@un-5x5.3", models));

        assertThat(refused.problems())
                .extracting(Problem::code)
                .containsExactly("rating.rank-disagrees", "rating.score-disagrees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "High",
                "4x5",
                "60.020:4x5",
                "60.020:4x5@",
                "60.020:4x5@un-5x5",
                "60.020:4x5@un-5x5.",
                "60.020:4x5@un-5x5.0",
                "60.020:4x5@un-5x5.03",
                "60.020:4x5@un-5x5.99999",
                "6.020:4x5@un-5x5.3",
                "60.20:4x5@un-5x5.3",
                "60.020:0x5@un-5x5.3",
                "60.020:4x0@un-5x5.3",
                "60.020:10x5@un-5x5.3",
                "60.020:4X5@un-5x5.3",
                "60.020:4x5@UN-5x5.3",
                "60.020:4x5@-un.3",
                "60.020:4x5@un--5.3",
                " 60.020:4x5@un-5x5.3",
                "60.020:4x5@un-5x5.3 ",
                "60.020:4x5@un-5x5.3\n",
                "60,020:4x5@un-5x5.3",
                "٦٠.020:4x5@un-5x5.3",
                "-1.020:4x5@un-5x5.3",
                "60.020:4x5@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.1"
            })
    void refusesWhatIsNoRating(String text) {
        assertThatThrownBy(() -> RatingText.parse(text, models))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly("rating.malformed"));
    }
}
