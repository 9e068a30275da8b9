package com.atlassian.jira.portal;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface PortalPageManager extends com.atlassian.jira.sharing.SharedEntityAccessor<com.atlassian.jira.portal.PortalPage> {
    public java.util.Collection<com.atlassian.jira.portal.PortalPage> getAllOwnedPortalPages(com.atlassian.jira.user.ApplicationUser p0);
    public com.atlassian.jira.portal.PortalPage getPortalPageById(Long p0);
    public com.atlassian.jira.portal.PortalPage create(com.atlassian.jira.portal.PortalPage p0);
    public com.atlassian.jira.portal.PortalPage update(com.atlassian.jira.portal.PortalPage p0);
    public void delete(Long p0);
}
