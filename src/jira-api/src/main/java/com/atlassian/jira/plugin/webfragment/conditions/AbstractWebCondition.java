package com.atlassian.jira.plugin.webfragment.conditions;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractWebCondition implements com.atlassian.plugin.web.Condition {
    public AbstractWebCondition() { }
    public void init(java.util.Map<String, String> p0) throws com.atlassian.plugin.PluginParseException { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean shouldDisplay(java.util.Map<String, Object> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.user.ApplicationUser getApplicationUser(java.util.Map<String, Object> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public abstract boolean shouldDisplay(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.plugin.webfragment.model.JiraHelper p1);
}
