package org.sems.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.jira.testing.English;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

class RefusalLinesTest {
    private static final Problem PROBLEM = Problem.of("rating.choose-both");
    private static final String LINE = "Choose both, or neither.";
    private final RefusalLines refusalLines = new RefusalLines(English.messages());

    @Test
    void saysNothingOfWhatWentWell() {
        assertThat(refusalLines.collect("page.failed", () -> {})).isEmpty();
    }

    @Test
    void makesALineOfEveryRefusal() {
        assertThat(thrown(new Refused(List.of(PROBLEM, PROBLEM)))).containsExactly(LINE, LINE);
        assertThat(thrown(new Conflict(PROBLEM, PROBLEM))).containsExactly(LINE, LINE);
        assertThat(thrown(new NotFound(PROBLEM))).containsExactly(LINE);
        assertThat(thrown(new NotAllowed(PROBLEM))).containsExactly(LINE);
    }

    @Test
    void keepsTheCauseOfAFailureToTheLog() {
        assertThat(thrown(new IllegalStateException("password=secret")))
                .containsExactly("Something went wrong. The administrator finds it in the log.");
    }

    private List<String> thrown(RuntimeException refusal) {
        return refusalLines.collect("page.failed", () -> {
            throw refusal;
        });
    }
}
