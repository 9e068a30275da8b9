package com.atlassian.scheduler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JobRunnerRequest {
    public boolean isCancellationRequested();
}
