package org.sems.sandbox.platform;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** One run of a job; never cancelled. */
abstract class RunningJob implements JobRunnerRequest {

    RunningJob(JobId id, JobConfig config, Date start) {}

    @Override
    public boolean isCancellationRequested() {
        return false;
    }
}
