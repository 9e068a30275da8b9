package com.atlassian.scheduler.status;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JobDetails {
    public com.atlassian.scheduler.config.JobId getJobId();
    public com.atlassian.scheduler.config.JobRunnerKey getJobRunnerKey();
    public com.atlassian.scheduler.config.RunMode getRunMode();
    public com.atlassian.scheduler.config.Schedule getSchedule();
    public java.util.Date getNextRunTime();
    public java.util.Map<String, java.io.Serializable> getParameters();
    public boolean isRunnable();
}
