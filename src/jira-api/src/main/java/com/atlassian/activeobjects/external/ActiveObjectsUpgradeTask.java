package com.atlassian.activeobjects.external;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ActiveObjectsUpgradeTask {
    public com.atlassian.activeobjects.external.ModelVersion getModelVersion();
    public void upgrade(com.atlassian.activeobjects.external.ModelVersion p0, com.atlassian.activeobjects.external.ActiveObjects p1);
}
