package com.atlassian.scheduler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SchedulerService {
    public void registerJobRunner(com.atlassian.scheduler.config.JobRunnerKey p0, com.atlassian.scheduler.JobRunner p1);
    public void unregisterJobRunner(com.atlassian.scheduler.config.JobRunnerKey p0);
    public java.util.Set<com.atlassian.scheduler.config.JobRunnerKey> getRegisteredJobRunnerKeys();
    public java.util.Set<com.atlassian.scheduler.config.JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();
    public void scheduleJob(com.atlassian.scheduler.config.JobId p0, com.atlassian.scheduler.config.JobConfig p1) throws com.atlassian.scheduler.SchedulerServiceException;
    public com.atlassian.scheduler.config.JobId scheduleJobWithGeneratedId(com.atlassian.scheduler.config.JobConfig p0) throws com.atlassian.scheduler.SchedulerServiceException;
    public void unscheduleJob(com.atlassian.scheduler.config.JobId p0);
    public java.util.Date calculateNextRunTime(com.atlassian.scheduler.config.Schedule p0) throws com.atlassian.scheduler.SchedulerServiceException;
    public com.atlassian.scheduler.status.JobDetails getJobDetails(com.atlassian.scheduler.config.JobId p0);
    public java.util.List<com.atlassian.scheduler.status.JobDetails> getJobsByJobRunnerKey(com.atlassian.scheduler.config.JobRunnerKey p0);
}
