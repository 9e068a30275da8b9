package com.atlassian.jira.portal;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PortletConfigurationManager {
    public java.util.List<com.atlassian.jira.portal.PortletConfiguration> getByPortalPage(Long p0);
    public com.atlassian.jira.portal.PortletConfiguration getByPortletId(Long p0);
    public void delete(com.atlassian.jira.portal.PortletConfiguration p0);
    public void store(com.atlassian.jira.portal.PortletConfiguration p0);
    public com.atlassian.jira.portal.PortletConfiguration addDashBoardItem(Long p0, Integer p1, Integer p2, io.atlassian.fugue.Option<java.net.URI> p3, com.atlassian.gadgets.dashboard.Color p4, java.util.Map<String, String> p5, io.atlassian.fugue.Option<com.atlassian.plugin.ModuleCompleteKey> p6);
}
