package org.sems.stale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.problem.Refused;

class DrawnAtTest {

    private static final Instant MOMENT = Instant.parse("2026-11-30T17:00:00.250Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1796058000250",
                " 1796058000250 ",
                "2026-11-30T17:00:00.250Z",
                "2026-11-30T17:00:00.250+0000",
                "2026-11-30T18:00:00.250+01:00"
            })
    void readsWhatServersWrite(String text) {
        assertThat(DrawnAt.parse(text).moment()).isEqualTo(MOMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-11-30",
                "2026-11-30T17:00:00",
                "-1",
                "1e9",
                "9999999999999999",
                "2026-02-30T17:00:00Z"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThatThrownBy(() -> DrawnAt.parse(text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record.drawn-at-malformed");
    }

    @Test
    void aChangeOfAMomentBeforeMayNotHaveBeenShown() {
        assertThat(new DrawnAt(MOMENT).mayLackChangesSince()).isBefore(MOMENT).isAfter(MOMENT.minusSeconds(30));
    }
}
