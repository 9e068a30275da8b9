package com.atlassian.beehive;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ClusterLock extends java.util.concurrent.locks.Lock {
    public boolean isHeldByCurrentThread();
    public java.util.concurrent.locks.Condition newCondition();
    public void lockInterruptibly() throws InterruptedException;
}
