package org.sems.jira.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.problem.Problem;
import org.sems.problem.Problems;

class RequestedDayTest {
    private final Problems problems = new Problems();

    @Test
    void isADayOrNone() {
        assertThat(RequestedDay.read(" 2026-12-31 ", "from", problems)).contains(LocalDate.of(2026, 12, 31));
        assertThat(RequestedDay.read("9999-12-31", "from", problems)).contains(LocalDate.of(9999, 12, 31));
        assertThat(RequestedDay.read(" ", "from", problems)).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-30", "+10000-01-01", "+999999999-12-31", "-0001-01-01", "0000-01-01"})
    void isAProblemAtItsPlaceOtherwise(String text) {
        assertThat(RequestedDay.read(text, "from", problems)).isEmpty();

        assertThat(problems.all())
                .containsExactly(Problem.of("duty.no-day", text).at("from"));
    }
}
