package com.atlassian.jira.component;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ComponentAccessor {
    public ComponentAccessor() { }
    public static <T> T getComponent(Class<T> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.security.JiraAuthenticationContext getJiraAuthenticationContext() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
