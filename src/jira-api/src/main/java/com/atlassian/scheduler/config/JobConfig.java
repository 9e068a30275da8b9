package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class JobConfig {
    public static com.atlassian.scheduler.config.JobConfig forJobRunnerKey(com.atlassian.scheduler.config.JobRunnerKey p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.scheduler.config.JobRunnerKey getJobRunnerKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.scheduler.config.Schedule getSchedule() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.scheduler.config.JobConfig withRunMode(com.atlassian.scheduler.config.RunMode p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.scheduler.config.JobConfig withSchedule(com.atlassian.scheduler.config.Schedule p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private JobConfig() { }
}
