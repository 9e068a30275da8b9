package com.atlassian.plugin.event.events;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PluginEnabledEvent extends com.atlassian.plugin.event.events.PluginEvent {
    public PluginEnabledEvent(com.atlassian.plugin.Plugin p0) { super((com.atlassian.plugin.Plugin) null); }
}
