package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class Schedule {
    public static com.atlassian.scheduler.config.Schedule forCronExpression(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.scheduler.config.Schedule forCronExpression(String p0, java.util.TimeZone p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.scheduler.config.Schedule runOnce(java.util.Date p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.scheduler.config.Schedule forInterval(long p0, java.util.Date p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.scheduler.config.IntervalScheduleInfo getIntervalScheduleInfo() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.scheduler.config.CronScheduleInfo getCronScheduleInfo() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.scheduler.config.Schedule.Type getType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private Schedule() { }

    public static enum Type {
        CRON_EXPRESSION, INTERVAL;
    }
}
