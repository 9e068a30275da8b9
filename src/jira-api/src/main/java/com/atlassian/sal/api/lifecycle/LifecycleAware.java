package com.atlassian.sal.api.lifecycle;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface LifecycleAware {
    public void onStart();
    public void onStop();
}
