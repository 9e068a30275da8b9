package com.atlassian.jira.web;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ExecutingHttpRequest {
    public ExecutingHttpRequest() { }
    public static jakarta.servlet.http.HttpServletRequest get() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
