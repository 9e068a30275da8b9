package org.sems.importing.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.vocabulary.Certainty;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Step;

class StepChoicesTest {
    private static final List<String> FIVE = List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");
    private static final List<String> THREE = List.of("Low", "Medium", "High");

    private static Axis axis(List<String> names) {
        return new Axis(
                "likelihood",
                "Likelihood",
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Step(i + 1, names.get(i), ""))
                        .toList());
    }

    private static StepChoices table(List<String> names, List<String> values, Map<String, String> given) {
        return StepChoices.of(axis(names), counted(values), given, ScaleEvidence.NONE, RegisterVocabulary.shipped());
    }

    private static Map<String, Integer> counted(List<String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rare, likely, ALMOST CERTAIN         | 1 name, 4 name, 5 name
            1, 5, 3.0, L4                        | 1 number, 5 number, 3 number, 4 number
            4 - Likely, Likely (4), 2: rarely    | 4 number, 4 number, 2 number
            Low, Medium, High                    | 2 proposed, 3 proposed, 4 proposed
            Low, Moderate, High, Extreme         | 2 proposed, 3 proposed, 4 proposed, 5 proposed
            Very low, Low, Medium, High, Very high | 1 proposed, 2 proposed, 3 proposed, 4 proposed, 5 proposed
            High, Nonsense, 7, 0                 | 4 proposed, 0 unknown, 0 unknown, 0 unknown
            """)
    void mapsWordsAndNumbersToFiveSteps(String values, String expected) {
        List<String> words = List.of(values.split(", "));

        StepChoices table = table(FIVE, words, Map.of());

        assertThat(words.stream()
                        .map(table::choice)
                        .map(c -> c.step() + " " + c.certainty().key())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void wordsOfTheModelItselfAreNoProposal() {
        assertThat(table(THREE, List.of("low", "High"), Map.of()).choice("low"))
                .isEqualTo(new StepChoice(1, Certainty.NAME));
    }

    @Test
    void aRequestDecides() {
        StepChoices table = table(FIVE, List.of("High", "Low"), Map.of("high", "Almost certain", "Low", "1"));

        assertThat(table.choice("High")).isEqualTo(new StepChoice(5, Certainty.GIVEN));
        assertThat(table.choice("Low")).isEqualTo(new StepChoice(1, Certainty.GIVEN));
    }

    @Test
    void refusesAStepThatTheAxisDoesNotHave() {
        assertThatThrownBy(() -> table(FIVE, List.of("High"), Map.of("High", "Ultimate")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("import.no-such-step");
    }
}
