package com.atlassian.scheduler.status;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JobDetails {
    public java.util.Date getNextRunTime();
    public boolean isRunnable();
}
