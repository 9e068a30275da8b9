package com.atlassian.jira.web.action;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JiraWebActionSupport extends webwork.action.ActionSupport implements webwork.action.CommandDriven, com.atlassian.jira.util.I18nHelper, com.atlassian.jira.util.ErrorCollection, com.atlassian.jira.web.util.AuthorizationSupport, com.atlassian.jira.web.HttpServletVariables {
    public JiraWebActionSupport() { }
    public com.atlassian.jira.user.ApplicationUser getLoggedInUser() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getXsrfToken() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public jakarta.servlet.http.HttpServletRequest getHttpRequest() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public jakarta.servlet.http.HttpServletResponse getHttpResponse() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getRedirect(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getRedirect(String p0, boolean p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected String forceRedirect(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addError(String p0, String p1, com.atlassian.jira.util.ErrorCollection.Reason p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void addReason(com.atlassian.jira.util.ErrorCollection.Reason p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> getReasons() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection<String> getErrorMessages() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, String> getErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getUnescapedText(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
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
    public String execute() throws Exception { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean hasAnyErrors() { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected <T> T getComponentInstanceOfType(Class<T> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
