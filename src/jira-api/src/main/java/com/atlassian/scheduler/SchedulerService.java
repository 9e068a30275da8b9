package com.atlassian.scheduler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SchedulerService {
    public void registerJobRunner(com.atlassian.scheduler.config.JobRunnerKey p0, com.atlassian.scheduler.JobRunner p1);
    public void unregisterJobRunner(com.atlassian.scheduler.config.JobRunnerKey p0);
    public void scheduleJob(com.atlassian.scheduler.config.JobId p0, com.atlassian.scheduler.config.JobConfig p1) throws com.atlassian.scheduler.SchedulerServiceException;
    public com.atlassian.scheduler.status.JobDetails getJobDetails(com.atlassian.scheduler.config.JobId p0);
}
