package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** The sandbox's own version of a type of Jira's that carries code. */
public final class Schedule {
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    public static Schedule forCronExpression(String expression) {
        return forCronExpression(expression, null);
    }

    public static Schedule forCronExpression(String expression, TimeZone zone) {
        return new Schedule(null, new CronScheduleInfo(expression, zone));
    }

    public static Schedule runOnce(Date time) {
        return forInterval(0, time);
    }

    /** @param milliseconds raised to a minute, as Jira's scheduler (Caesium) does; 0 runs once */
    public static Schedule forInterval(long milliseconds, Date first) {
        return new Schedule(
                new IntervalScheduleInfo(first, milliseconds <= 0 ? 0 : Math.max(milliseconds, 60_000)), null);
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    @Override
    public String toString() {
        return cron == null ? "every " + interval.getIntervalInMillis() + " ms" : "at " + cron.getCronExpression();
    }

    /** The sandbox's own version of a type of Jira's that carries code. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
