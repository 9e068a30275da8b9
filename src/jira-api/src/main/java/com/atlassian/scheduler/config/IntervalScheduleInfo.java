package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class IntervalScheduleInfo {
    public java.util.Date getFirstRunTime() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public long getIntervalInMillis() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private IntervalScheduleInfo() { }
}
