package com.atlassian.scheduler;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class JobRunnerResponse {
    public static com.atlassian.scheduler.JobRunnerResponse success() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.scheduler.JobRunnerResponse success(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.scheduler.JobRunnerResponse aborted(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private JobRunnerResponse() { }
}
