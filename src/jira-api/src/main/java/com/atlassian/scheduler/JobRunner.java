package com.atlassian.scheduler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JobRunner {
    public com.atlassian.scheduler.JobRunnerResponse runJob(com.atlassian.scheduler.JobRunnerRequest p0);
}
