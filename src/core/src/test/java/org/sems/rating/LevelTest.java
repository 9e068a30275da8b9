package org.sems.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "#ffffff, #000000",
        "#000000, #ffffff",
        "#e9b02a, #000000",
        "#b3261e, #ffffff",
        "#757575, #ffffff",
        "#777777, #000000"
    })
    void choosesTheTextColourThatReadsBetter(String colour, String textColour) {
        assertThat(new Level("High", 60, colour).textColour()).isEqualTo(textColour);
    }

    @ParameterizedTest
    @CsvSource({"'', 1, #ffffff", "High, -1, #ffffff", "High, 100, #ffffff", "High, 1, red", "High, 1, #FFF"})
    void refusesWhatIsNoLevel(String name, int rank, String colour) {
        assertThatThrownBy(() -> new Level(name, rank, colour)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsLuminance() {
        assertThat(new Level("High", 60, "#ffffff").luminance()).isEqualTo(1.0);
        assertThat(new Level("High", 60, "#000000").luminance()).isZero();
    }
}
