package org.sems.sandbox.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 1/Mar/26",
        "2026-03-01T14:30, 1/Mar/26 2:30 PM",
        "1/Mar/26, 1/Mar/26",
        "2026-13-45, 2026-13-45",
        "tomorrow, tomorrow"
    })
    void writesWhatABrowserSendsAsJirasPickersDo(String fromBrowser, String form) {
        assertThat(Times.form(fromBrowser)).isEqualTo(form);
    }

    @Test
    void writesDaysAsJirasPickersDo() {
        assertThat(Times.form(LocalDate.of(2026, 11, 21))).isEqualTo("21/Nov/26");
    }
}
