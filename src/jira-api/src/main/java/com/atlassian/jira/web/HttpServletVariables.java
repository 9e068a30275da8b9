package com.atlassian.jira.web;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface HttpServletVariables {
    public jakarta.servlet.http.HttpServletRequest getHttpRequest();
    public jakarta.servlet.http.HttpServletResponse getHttpResponse();
}
