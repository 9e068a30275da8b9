package org.sems.importing.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.table.FileLimits;

class StepCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4 | ''",
                "L4 | 4 | ''",
                "4.0 | 4 | ''",
                "4 - Likely | 4 | Likely",
                "4 (Likely) | 4 | Likely",
                "Likely (4) | 4 | Likely",
                "4 Likely | 4 | Likely",
                "5 - Almost certain (> 90 %) | 5 | Almost certain"
            })
    void readsANumberAWordOrBoth(String cell, int number, String word) {
        assertThat(StepCell.read(cell)).isEqualTo(new StepCell(OptionalInt.of(number), word));
    }

    @ParameterizedTest
    @CsvSource({"3-4", "4 x 3 = 12", "3 to 4"})
    void twoNumbersSayNeither(String cell) {
        assertThat(StepCell.read(cell)).isEqualTo(new StepCell(OptionalInt.empty(), ""));
    }

    /** Read blank by blank, one such cell would take years. */
    @Test
    void aCellFullOfBlanksIsReadAtOnce() {
        String blanks = " ".repeat(FileLimits.CELL_CHARACTERS - 10);

        assertThat(StepCell.read("4" + blanks + "Likely")).isEqualTo(new StepCell(OptionalInt.of(4), "Likely"));
        assertThat(StepCell.read("Likely" + blanks + "indeed").number()).isEmpty();
    }
}
