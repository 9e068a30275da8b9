package com.atlassian.scheduler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String p0) { }
    public SchedulerServiceException(String p0, Throwable p1) { }
}
