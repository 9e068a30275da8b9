package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class JobRunnerKey implements java.io.Serializable, Comparable<com.atlassian.scheduler.config.JobRunnerKey> {
    public int compareTo(com.atlassian.scheduler.config.JobRunnerKey p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    private JobRunnerKey() {}
}
