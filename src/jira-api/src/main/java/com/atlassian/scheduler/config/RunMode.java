package com.atlassian.scheduler.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER, RUN_LOCALLY;
}
