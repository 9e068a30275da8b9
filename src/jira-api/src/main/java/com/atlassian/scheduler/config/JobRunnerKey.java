package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class JobRunnerKey implements java.io.Serializable, Comparable<com.atlassian.scheduler.config.JobRunnerKey> {
    public static com.atlassian.scheduler.config.JobRunnerKey of(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int compareTo(com.atlassian.scheduler.config.JobRunnerKey p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private JobRunnerKey() { }
}
