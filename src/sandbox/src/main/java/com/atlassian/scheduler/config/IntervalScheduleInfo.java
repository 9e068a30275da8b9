package com.atlassian.scheduler.config;

import java.util.Date;

/** The sandbox's own version of a type of Jira's that carries code. */
public final class IntervalScheduleInfo {
    private final Date first;
    private final long interval;

    IntervalScheduleInfo(Date first, long interval) {
        this.first = first;
        this.interval = interval;
    }

    /** Null means at once. */
    public Date getFirstRunTime() {
        return first;
    }

    public long getIntervalInMillis() {
        return interval;
    }
}
