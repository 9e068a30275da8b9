package com.atlassian.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PluginAccessor {
    public com.atlassian.plugin.Plugin getPlugin(String p0);
    public com.atlassian.plugin.Plugin getEnabledPlugin(String p0);
    public boolean isPluginEnabled(String p0);
    public ClassLoader getClassLoader();
}
