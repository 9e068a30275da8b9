package com.atlassian.jira.portal;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PortletConfiguration extends Comparable<com.atlassian.jira.portal.PortletConfiguration> {
    public Long getId();
    public Integer getColumn();
    public Integer getRow();
    public Long getDashboardPageId();
    public java.util.Map<String, String> getUserPrefs();
    public void setUserPrefs(java.util.Map<String, String> p0);
    public io.atlassian.fugue.Option<com.atlassian.plugin.ModuleCompleteKey> getCompleteModuleKey();
}
