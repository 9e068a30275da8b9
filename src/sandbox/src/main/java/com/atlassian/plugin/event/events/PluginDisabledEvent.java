package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** The sandbox's own version of a type of Jira's that carries code. */
public class PluginDisabledEvent extends PluginEvent {
    public PluginDisabledEvent(Plugin plugin) {
        super(plugin);
    }
}
