package org.sems.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.kernel.StandIns;

class TickerTest {
    private final SandboxScheduler scheduler = StandIns.create(SandboxScheduler.class, Clock.systemUTC());

    @Test
    void runsJobsThatAreDueWithoutBeingAsked() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        JobRunnerKey key = JobRunnerKey.of("review");
        scheduler.registerJobRunner(key, request -> {
            ran.countDown();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JobId.of("daily-review"), JobConfig.forJobRunnerKey(key));

        try (Ticker ticker = new Ticker(scheduler, Duration.ofMillis(1))) {
            assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
