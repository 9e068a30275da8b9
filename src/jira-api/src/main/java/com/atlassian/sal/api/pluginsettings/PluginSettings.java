package com.atlassian.sal.api.pluginsettings;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PluginSettings {
    public Object get(String p0);
    public Object put(String p0, Object p1);
    public Object remove(String p0);
}
