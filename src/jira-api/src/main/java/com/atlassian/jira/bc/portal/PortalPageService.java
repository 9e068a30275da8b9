package com.atlassian.jira.bc.portal;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PortalPageService {
    public com.atlassian.jira.portal.PortalPage getPortalPage(com.atlassian.jira.bc.JiraServiceContext p0, Long p1);
    public java.util.Collection<com.atlassian.jira.portal.PortalPage> getOwnedPortalPages(com.atlassian.jira.user.ApplicationUser p0);
    public boolean validateForCreate(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.portal.PortalPage p1);
    public com.atlassian.jira.portal.PortalPage createPortalPage(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.portal.PortalPage p1);
    public com.atlassian.jira.portal.PortalPage createPortalPage(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.portal.PortalPage p1, boolean p2);
    public boolean validateForDelete(com.atlassian.jira.bc.JiraServiceContext p0, Long p1);
    public void deletePortalPage(com.atlassian.jira.bc.JiraServiceContext p0, Long p1);
    public boolean validateForUpdate(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.portal.PortalPage p1);
    public com.atlassian.jira.portal.PortalPage updatePortalPage(com.atlassian.jira.bc.JiraServiceContext p0, com.atlassian.jira.portal.PortalPage p1, boolean p2);
}
