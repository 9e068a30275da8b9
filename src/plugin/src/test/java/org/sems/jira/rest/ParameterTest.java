package org.sems.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

class ParameterTest {

    @Test
    void isAWholeNumberOrLeftOut() {
        assertThat(Parameter.wholeNumber("limit", " 7 ", 50)).isEqualTo(7);
        assertThat(Parameter.wholeNumber("limit", "", 50)).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "9223372036854775808", "0x1"})
    void isRefusedByItsNameWhenItIsNone(String text) {
        assertThatThrownBy(() -> Parameter.wholeNumber("limit", text, 50))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        Problem.of("rest.not-a-whole-number").at("limit")));
    }
}
