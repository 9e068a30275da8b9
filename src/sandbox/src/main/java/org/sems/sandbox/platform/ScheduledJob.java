package org.sems.sandbox.platform;

import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;

/** What is known of a scheduled job. */
abstract class ScheduledJob implements JobDetails {
    private final Date next;
    private final boolean runnable;

    ScheduledJob(Date next, boolean runnable) {
        this.next = next;
        this.runnable = runnable;
    }

    @Override
    public Date getNextRunTime() {
        return next;
    }

    @Override
    public boolean isRunnable() {
        return runnable;
    }
}
