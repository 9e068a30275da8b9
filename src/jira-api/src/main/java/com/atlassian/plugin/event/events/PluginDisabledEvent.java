package com.atlassian.plugin.event.events;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PluginDisabledEvent extends com.atlassian.plugin.event.events.PluginEvent {
    public PluginDisabledEvent(com.atlassian.plugin.Plugin p0) { super((com.atlassian.plugin.Plugin) null); }
}
