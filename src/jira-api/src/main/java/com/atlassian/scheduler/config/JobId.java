package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class JobId implements java.io.Serializable, Comparable<com.atlassian.scheduler.config.JobId> {
    public int compareTo(com.atlassian.scheduler.config.JobId p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    private JobId() {}
}
