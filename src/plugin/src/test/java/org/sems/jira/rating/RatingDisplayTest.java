package org.sems.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingDisplayTest {

    @ParameterizedTest
    @CsvSource({
        "#ffffff,#000000",
        "#e9b02a,#000000",
        "#dd7230,#000000",
        "#b3261e,#ffffff",
        "#4a0d0d,#ffffff",
        "#000000,#ffffff"
    })
    void writesInTheColourThatStandsOut(String colour, String text) {
        assertThat(new RatingDisplay("High", colour, Map.of(), 20, "un-5x5.1").textColour())
                .isEqualTo(text);
    }
}
