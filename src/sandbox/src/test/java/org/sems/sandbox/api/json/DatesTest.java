package org.sems.sandbox.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @Test
    void writesMomentsWithMillisecondsAndAnOffsetWithoutColon() {
        assertThat(Dates.moment(Date.from(Instant.parse("2026-11-21T19:00:00.5Z"))))
                .matches("2026-11-2\\dT\\d\\d:00:00\\.500[+-]\\d{4}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-03T05:40:00.000+0000",
                "2026-10-03T05:40:00+0000",
                "2026-10-03T07:40+0200",
                "2026-10-03T05:40:00.000Z"
            })
    void readsMomentsAsClientsWriteThem(String text) {
        assertThat(Dates.readMoment("customfield_1", text).toInstant())
                .isEqualTo(Instant.parse("2026-10-03T05:40:00Z"));
    }

    @Test
    void refusesOtherDaysUnderTheFieldsName() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Dates.readDay("duedate", "3/Oct/26"))
                .withMessageContaining("duedate");
    }
}
