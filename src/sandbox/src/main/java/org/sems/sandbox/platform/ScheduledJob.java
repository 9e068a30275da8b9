package org.sems.sandbox.platform;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** What is known of a scheduled job. */
abstract class ScheduledJob implements JobDetails {
    private final JobId id;
    private final JobConfig config;
    private final Date next;
    private final boolean runnable;

    ScheduledJob(JobId id, JobConfig config, Date next, boolean runnable) {
        this.id = id;
        this.config = config;
        this.next = next;
        this.runnable = runnable;
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public Date getNextRunTime() {
        return next;
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }

    @Override
    public boolean isRunnable() {
        return runnable;
    }
}
