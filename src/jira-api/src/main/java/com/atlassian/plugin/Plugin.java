package com.atlassian.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Plugin extends com.atlassian.plugin.ScopeAware, com.atlassian.plugin.Resourced, Comparable<com.atlassian.plugin.Plugin> {
    public String getName();
    public String getKey();
}
