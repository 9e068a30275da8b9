package com.atlassian.plugin.web;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Condition extends com.atlassian.plugin.web.baseconditions.BaseCondition {
    public void init(java.util.Map<String, String> p0) throws com.atlassian.plugin.PluginParseException;
    public boolean shouldDisplay(java.util.Map<String, Object> p0);
}
