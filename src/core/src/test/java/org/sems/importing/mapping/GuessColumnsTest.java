package org.sems.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.file.TableReader;
import org.sems.importing.table.FileChoices;
import org.sems.importing.vocabulary.Certainty;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.problem.Refused;

class GuessColumnsTest {
    private final GuessColumns guess = new GuessColumns(RegisterVocabulary.shipped());

    private List<Column> columns(Map<String, String> given, String... lines) {
        var table = new TableReader(guess::knows)
                .read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), FileChoices.NONE);
        return guess.columns(table.layout().headings(), given, ColumnStatistics.of(table));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Risk ID                     | id
            Ref.                        | id
            Risk                        | summary
            Asset/Area                  | asset
            Threat                      | threat
            Vulnerability               | vulnerability
            Likelihood                  | likelihood
            Probability (1-5)           | likelihood
            Impact                      | impact
            Consequence                 | impact
            Severity                    | impact
            Risk Rating                 | rating
            Level                       | rating
            Score                       | score
            L x I                       | score
            Inherent likelihood         | inherent-likelihood
            Gross Impact                | inherent-impact
            Inherent Risk Score         | inherent-score
            Inherent Risk               | inherent-rating
            Likelihood (Residual)       | residual-likelihood
            Net likelihood              | residual-likelihood
            Residual Impact             | residual-impact
            Impact after controls       | residual-impact
            Residual risk               | residual-rating
            Current Risk Level          | current-rating
            Target likelihood           | target-likelihood
            Target date                 | duedate
            Due Date                    | duedate
            Review Date                 | review-by
            Current Status              | status
            Existing Controls           | existing-controls
            Current controls            | existing-controls
            Recommended Mitigation      | recommended-controls
            Risk Treatment Plan         | recommended-controls
            Strategy                    | risk-strategy
            Risk Owner                  | owner
            Status                      | status
            Category                    | risk-family
            Cost centre                 | keep
            """)
    void knowsUsualHeadings(String heading, String key) {
        assertThat(columns(Map.of(), heading + ";Zzz", "Reduce;x").get(0).key()).isEqualTo(key);
    }

    @Test
    void treatmentIsAStrategyOrAListOfMeasuresByItsValues() {
        assertThat(columns(Map.of(), "Treatment,Risk", "Reduce,a", "Accept,b")
                        .get(0)
                        .key())
                .isEqualTo("risk-strategy");
        assertThat(columns(Map.of(), "Treatment,Risk", "Buy a fence,a", "Train guards,b")
                        .get(0)
                        .key())
                .isEqualTo("recommended-controls");
    }

    @Test
    void theMoreTellingHeadingWinsAndTheOtherIsKept() {
        assertThat(columns(Map.of(), "Severity,Impact", "1,2"))
                .extracting(Column::key)
                .containsExactly("keep", "impact");
    }

    @Test
    void aRequestOverridesAGuess() {
        assertThat(columns(Map.of("Level", "target-likelihood", "Threat", "ignore"), "Level,Threat", "1,2"))
                .extracting(Column::key, Column::certainty)
                .containsExactly(
                        Tuple.tuple("target-likelihood", Certainty.GIVEN), Tuple.tuple("ignore", Certainty.GIVEN));
    }

    @Test
    void findsTheHeadingsBelowATitleAndReadsGroupsAboveThem() {
        assertThat(columns(
                        Map.of(),
                        "Security risk register,,,,,",
                        "Version 7,,,,,",
                        ",,Inherent risk,,Residual risk,",
                        "Ref,Risk,Likelihood,Impact,Likelihood,Impact",
                        "1,Fire,3,3,2,2"))
                .extracting(Column::key)
                .containsExactly(
                        "id",
                        "summary",
                        "inherent-likelihood",
                        "inherent-impact",
                        "residual-likelihood",
                        "residual-impact");
    }

    @Test
    void refusesAMappingThatDoesNotFit() {
        assertThatThrownBy(() -> columns(Map.of("Nothing", "id", "Threat", "nonsense"), "Threat,Risk", "1,2"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.code())
                                .containsExactlyInAnyOrder("import.no-such-column", "import.no-such-meaning"));
    }
}
