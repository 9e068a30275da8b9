package org.sems.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.sems.e2e.host.Answer;

/** How bad input is answered: with a code and in words, and nothing of the inside shows. */
final class ClearRefusal {
    private ClearRefusal() {}

    static void assertClear(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.code()).as(answer.body()).isNotBlank();
        assertThat(answer.json().path("message").asText()).isNotBlank();
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("sems.problem.");
    }
}
