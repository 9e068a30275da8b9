package org.sems.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.75 | 0% | 75%",
                "1 | 0.00% | 100%",
                "1 | \"R-\"000 | R-001",
                "7 | 000 | 007",
                "12 | \"Risk \"# | Risk 12"
            })
    void showsWhatTheCellShows(BigDecimal number, String format, String shown) {
        assertThat(NumberFormat.shown(number, format)).contains(shown);
    }

    @Test
    void aNumberThatNobodyCouldReadStaysAsItIsKept() {
        assertThat(NumberFormat.shown(new BigDecimal("1E+999999999"), "0%")).isEmpty();
        assertThat(NumberFormat.shown(new BigDecimal("1E+999999999"), "000")).isEmpty();
        assertThat(NumberFormat.shown(new BigDecimal("1E-999999999"), "0%")).isEmpty();
    }

    @Test
    void aFormatLongerThanExcelAllowsIsPassedOver() {
        assertThat(NumberFormat.shown(BigDecimal.ONE, "\"a\"".repeat(20_000) + "000"))
                .isEmpty();
    }
}
