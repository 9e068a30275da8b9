package com.atlassian.jira.portal;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class PortalPage implements com.atlassian.jira.sharing.SharedEntity {
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getVersion() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isSystemDefaultPortalPage() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getDescription() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getOwner() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.gadgets.dashboard.Layout getLayout() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.sharing.SharedEntity.SharePermissions getPermissions() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.portal.PortalPage.Builder portalPage(com.atlassian.jira.portal.PortalPage p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.portal.PortalPage.Builder id(Long p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.portal.PortalPage.Builder name(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    private PortalPage() { }

    public static class Builder {
        public Builder() { }
        public com.atlassian.jira.portal.PortalPage.Builder portalPage(com.atlassian.jira.portal.PortalPage p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder id(Long p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder name(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder description(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder owner(com.atlassian.jira.user.ApplicationUser p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder permissions(com.atlassian.jira.sharing.SharedEntity.SharePermissions p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder systemDashboard() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder layout(com.atlassian.gadgets.dashboard.Layout p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage.Builder version(Long p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.portal.PortalPage build() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
