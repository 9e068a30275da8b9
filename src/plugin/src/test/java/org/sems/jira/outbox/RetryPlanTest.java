package org.sems.jira.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    @ParameterizedTest(name = "after {0} tries it waits {1}")
    @CsvSource({
        "1, PT1M",
        "2, PT2M",
        "3, PT4M",
        "4, PT8M",
        "7, PT64M",
        "11, PT1024M",
        "12, PT24H",
        "13, PT24H",
        "1000, PT24H"
    })
    void waitsTwiceAsLongEachTimeAndAtLastADay(int tries, Duration wait) {
        assertThat(RetryPlan.delay(tries)).isEqualTo(wait);
    }
}
