package org.sems.sandbox.platform;

import com.atlassian.scheduler.JobRunnerRequest;

/** One run of a job; never cancelled. */
abstract class RunningJob implements JobRunnerRequest {

    @Override
    public boolean isCancellationRequested() {
        return false;
    }
}
