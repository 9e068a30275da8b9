package com.atlassian.jira.security.xsrf;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface XsrfTokenGenerator {
    public String generateToken();
    public String generateToken(jakarta.servlet.http.HttpServletRequest p0);
    public String generateToken(jakarta.servlet.http.HttpServletRequest p0, boolean p1);
    public String getToken(jakarta.servlet.http.HttpServletRequest p0);
    public boolean validateToken(jakarta.servlet.http.HttpServletRequest p0, String p1);
}
