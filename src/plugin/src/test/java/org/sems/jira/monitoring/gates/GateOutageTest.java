package org.sems.jira.monitoring.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateOutageTest {
    private static final GateOutage ABSENCE = new GateOutage(
            Instant.parse("2026-05-01T12:00:00.400Z"), Instant.parse("2026-05-01T12:00:05.600Z"), Set.of(51));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"12:00:00.399, false", "12:00:00.400, true", "12:00:05.600, true", "12:00:05.601, false"})
    void coversWhatLiesBetween(String time, boolean covered) {
        assertThat(ABSENCE.covers(Instant.parse("2026-05-01T" + time + "Z"))).isEqualTo(covered);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"11:59:59, false", "12:00:00, true", "12:00:05, true", "12:00:06, false"})
    void takesATimeWithoutFractionsForOneThatLostThem(String time, boolean covered) {
        assertThat(ABSENCE.covers(Instant.parse("2026-05-01T" + time + "Z"))).isEqualTo(covered);
    }
}
