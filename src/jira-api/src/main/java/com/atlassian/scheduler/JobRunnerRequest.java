package com.atlassian.scheduler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JobRunnerRequest {
    public java.util.Date getStartTime();
    public com.atlassian.scheduler.config.JobId getJobId();
    public com.atlassian.scheduler.config.JobConfig getJobConfig();
    public boolean isCancellationRequested();
}
