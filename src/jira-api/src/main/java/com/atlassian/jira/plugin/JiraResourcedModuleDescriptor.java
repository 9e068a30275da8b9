package com.atlassian.jira.plugin;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraResourcedModuleDescriptor<T> extends com.atlassian.plugin.ModuleDescriptor<T> {
}
