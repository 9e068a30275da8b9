package com.atlassian.sal.api.pluginsettings;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PluginSettingsFactory {
    public com.atlassian.sal.api.pluginsettings.PluginSettings createSettingsForKey(String p0);
    public com.atlassian.sal.api.pluginsettings.PluginSettings createGlobalSettings();
}
