package com.atlassian.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PluginInformation {
    public PluginInformation() { }
    public String getVersion() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
