package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** The sandbox's own version of a type of Jira's that carries code. */
public class PluginEnabledEvent extends PluginEvent {
    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}
