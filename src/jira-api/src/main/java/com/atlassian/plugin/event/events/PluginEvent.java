package com.atlassian.plugin.event.events;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PluginEvent {
    public PluginEvent(com.atlassian.plugin.Plugin p0) { }
    public com.atlassian.plugin.Plugin getPlugin() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
