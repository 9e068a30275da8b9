package com.atlassian.activeobjects.external;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class ModelVersion implements Comparable<com.atlassian.activeobjects.external.ModelVersion> {
    public int compareTo(com.atlassian.activeobjects.external.ModelVersion p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isNewerThan(com.atlassian.activeobjects.external.ModelVersion p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isSame(com.atlassian.activeobjects.external.ModelVersion p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.activeobjects.external.ModelVersion valueOf(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    private ModelVersion() { }
}
