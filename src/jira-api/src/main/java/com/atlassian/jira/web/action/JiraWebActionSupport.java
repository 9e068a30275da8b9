package com.atlassian.jira.web.action;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JiraWebActionSupport extends webwork.action.ActionSupport implements webwork.action.CommandDriven, com.atlassian.jira.util.I18nHelper, com.atlassian.jira.util.ErrorCollection, com.atlassian.jira.web.util.AuthorizationSupport, com.atlassian.jira.web.HttpServletVariables {
    public JiraWebActionSupport() { }
    public com.atlassian.jira.user.ApplicationUser getLoggedInUser() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getXsrfToken() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public jakarta.servlet.http.HttpServletRequest getHttpRequest() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public jakarta.servlet.http.HttpSession getHttpSession() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public jakarta.servlet.http.HttpServletResponse getHttpResponse() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public jakarta.servlet.ServletContext getServletContext() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.config.properties.ApplicationProperties getApplicationProperties() { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.security.GlobalPermissionManager getGlobalPermissionManager() { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.security.PermissionManager getPermissionManager() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.project.ProjectManager getProjectManager() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.util.UserManager getUserManager() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getRedirect(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getRedirect(String p0, boolean p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected String forceRedirect(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasGlobalPermission(com.atlassian.jira.permission.GlobalPermissionKey p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasGlobalPermission(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasIssuePermission(String p0, com.atlassian.jira.issue.Issue p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasIssuePermission(int p0, com.atlassian.jira.issue.Issue p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasIssuePermission(com.atlassian.jira.security.plugin.ProjectPermissionKey p0, com.atlassian.jira.issue.Issue p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasProjectPermission(int p0, com.atlassian.jira.project.Project p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasProjectPermission(com.atlassian.jira.security.plugin.ProjectPermissionKey p0, com.atlassian.jira.project.Project p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isSystemAdministrator() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isAdministrator() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorCollection(com.atlassian.jira.util.ErrorCollection p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addError(String p0, String p1, com.atlassian.jira.util.ErrorCollection.Reason p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessage(String p0, com.atlassian.jira.util.ErrorCollection.Reason p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addReason(com.atlassian.jira.util.ErrorCollection.Reason p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> getReasons() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getReturnUrl() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setReturnUrl(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection<String> getFlushedErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.bc.JiraServiceContext getJiraServiceContext() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String htmlEncode(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String urlEncode(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String returnComplete() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String returnComplete(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected final String returnCompleteWithInlineRedirect(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection<String> getErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, String> getErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<String> getKeysForPrefix(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.ResourceBundle getDefaultResourceBundle() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getUnescapedText(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getUntransformedRawText(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isKeyDefined(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.ResourceBundle getResourceBundle() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, String p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, String p1, String p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, String p1, String p2, String p3) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, String p1, String p2, String p3, String p4) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, Object p1, Object p2, Object p3) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, String p1, String p2, String p3, String p4, String p5, String p6, String p7) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7, Object p8) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, String p1, String p2, String p3, String p4, String p5, String p6, String p7, String p8, String p9) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getText(String p0, Object p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.util.I18nHelper getI18nHelper() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Locale getLocale() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String execute() throws Exception { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessages(java.util.Collection<String> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrors(java.util.Map<String, String> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasAnyErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addErrorMessages(webwork.dispatcher.ActionResult p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected <T> T getComponentInstanceOfType(Class<T> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
