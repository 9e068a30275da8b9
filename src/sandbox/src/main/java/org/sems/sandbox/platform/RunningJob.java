package org.sems.sandbox.platform;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** One run of a job; never cancelled. */
abstract class RunningJob implements JobRunnerRequest {
    private final JobId id;
    private final JobConfig config;
    private final Date start;

    RunningJob(JobId id, JobConfig config, Date start) {
        this.id = id;
        this.config = config;
        this.start = start;
    }

    @Override
    public Date getStartTime() {
        return start;
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return false;
    }
}
