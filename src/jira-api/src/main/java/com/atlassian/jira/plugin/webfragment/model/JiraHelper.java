package com.atlassian.jira.plugin.webfragment.model;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JiraHelper {
    public JiraHelper() { }
    public JiraHelper(jakarta.servlet.http.HttpServletRequest p0) { }
    public JiraHelper(jakarta.servlet.http.HttpServletRequest p0, com.atlassian.jira.project.Project p1) { }
    public JiraHelper(jakarta.servlet.http.HttpServletRequest p0, com.atlassian.jira.project.Project p1, java.util.Map<String, Object> p2) { }
    public com.atlassian.jira.project.Project getProject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, Object> getContextParams() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
