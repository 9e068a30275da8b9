package com.atlassian.sal.api.upgrade;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PluginUpgradeTask {
    public int getBuildNumber();
    public java.util.Collection<com.atlassian.sal.api.message.Message> doUpgrade() throws Exception;
}
