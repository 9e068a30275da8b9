package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class CronScheduleInfo {
    public String getCronExpression() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.TimeZone getTimeZone() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private CronScheduleInfo() { }
}
