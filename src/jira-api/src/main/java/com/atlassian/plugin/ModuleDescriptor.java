package com.atlassian.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ModuleDescriptor<T> extends com.atlassian.plugin.ScopeAware, com.atlassian.plugin.Resourced {
    public String getCompleteKey();
    public String getKey();
    public String getName();
}
