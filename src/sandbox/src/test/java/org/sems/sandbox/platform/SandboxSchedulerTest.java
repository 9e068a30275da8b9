package org.sems.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.kernel.StandIns;

class SandboxSchedulerTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final JobRunnerKey KEY = JobRunnerKey.of("review");
    private static final JobId ID = JobId.of("daily-review");

    private final SandboxClock clock = new SandboxClock(Clock.fixed(NOON, ZoneOffset.UTC));
    private final SandboxScheduler scheduler = StandIns.create(SandboxScheduler.class, clock);
    private final AtomicInteger runs = new AtomicInteger();

    private void schedule(Schedule schedule) throws SchedulerServiceException {
        scheduler.registerJobRunner(KEY, request -> {
            runs.incrementAndGet();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY).withSchedule(schedule));
    }

    @Test
    void runsAJobWhenItsTimeHasCome() throws Exception {
        schedule(Schedule.forCronExpression("0 0 6 * * ?", TimeZone.getTimeZone("UTC")));

        assertThat(scheduler.runDue()).isEmpty();
        assertThat(scheduler.getJobDetails(ID).getNextRunTime())
                .isEqualTo(Date.from(Instant.parse("2026-03-02T06:00:00Z")));
        clock.set(Instant.parse("2026-03-02T06:00:01Z"));
        assertThat(scheduler.runDue()).containsExactly("daily-review");
        assertThat(scheduler.runDue()).isEmpty();
    }

    @Test
    void runsAJobOnceForAllTheTimesThatWereMissed() throws Exception {
        schedule(Schedule.forInterval(Duration.ofDays(1).toMillis(), null));

        clock.set(NOON.plus(Duration.ofDays(30)));
        scheduler.runDue();
        scheduler.runDue();

        assertThat(runs).hasValue(1);
    }

    @Test
    void runsAJobAtOnceWhenAskedForIt() throws Exception {
        schedule(Schedule.forCronExpression("0 0 6 * * ?", TimeZone.getTimeZone("UTC")));

        assertThat(scheduler.runNow("daily-review")).containsExactly("daily-review");
        assertThat(scheduler.runNow("review")).containsExactly("daily-review");

        assertThat(runs).hasValue(2);
        assertThatThrownBy(() -> scheduler.runNow("no such")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void raisesAnIntervalToAMinute() {
        assertThat(Schedule.forInterval(1000, null).getIntervalScheduleInfo().getIntervalInMillis())
                .isEqualTo(60_000);
    }

    @Test
    void goesOnAfterAJobThatFails() throws Exception {
        schedule(Schedule.forInterval(60_000, null));
        scheduler.registerJobRunner(KEY, request -> {
            runs.incrementAndGet();
            throw new IllegalStateException("on purpose");
        });

        scheduler.runDue();
        clock.set(NOON.plus(Duration.ofMinutes(2)));
        scheduler.runDue();

        assertThat(runs).hasValue(2);
    }

    @Test
    void runsNothingOfARunnerThatIsGone() throws Exception {
        schedule(Schedule.forInterval(60_000, null));

        scheduler.unregisterJobRunner(KEY);

        assertThat(scheduler.runDue()).isEmpty();
        assertThat(scheduler.getJobDetails(ID).isRunnable()).isFalse();
        assertThat(scheduler.getJobDetails(JobId.of("other"))).isNull();
    }

    @Test
    void refusesACronExpressionThatIsNone() {
        assertThatThrownBy(() -> schedule(Schedule.forCronExpression("every day")))
                .isInstanceOf(SchedulerServiceException.class);
    }
}
