package com.atlassian.beehive;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ClusterLockService {
    public com.atlassian.beehive.ClusterLock getLockForName(String p0);
}
