package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class IntervalScheduleInfo {
    private IntervalScheduleInfo() { }
}
