package com.atlassian.plugin.web;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ContextProvider {
    public void init(java.util.Map<String, String> p0) throws com.atlassian.plugin.PluginParseException;
    public java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> p0);
}
