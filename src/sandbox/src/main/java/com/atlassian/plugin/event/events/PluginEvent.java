package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** The sandbox's own version of a type of Jira's that carries code. */
public class PluginEvent {
    private final Plugin plugin;

    public PluginEvent(Plugin plugin) {
        this.plugin = plugin;
    }

    public Plugin getPlugin() {
        return plugin;
    }
}
