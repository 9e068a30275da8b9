package org.sems.jira.start;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;

/** A job that runs again and again on one node of the cluster, from the start of the app until its end. */
public final class ScheduledJob implements LifecycleAware {
    private final SchedulerService scheduler;
    private final JobRunner runner;
    private final JobRunnerKey key;
    private final Duration every;

    public ScheduledJob(SchedulerService scheduler, JobRunner runner, String key, int seconds) {
        this.scheduler = scheduler;
        this.runner = runner;
        this.key = JobRunnerKey.of(key);
        this.every = Duration.ofSeconds(seconds);
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(key, runner);
        try {
            scheduler.scheduleJob(
                    JobId.of(key.toString()),
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(every.toMillis(), null)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira does not take the job " + key, e);
        }
    }

    /** The schedule stays: another node may run the job, or this one after its next start. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(key);
    }
}
