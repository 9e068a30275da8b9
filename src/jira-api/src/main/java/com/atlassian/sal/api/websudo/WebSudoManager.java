package com.atlassian.sal.api.websudo;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface WebSudoManager {
    public boolean canExecuteRequest(jakarta.servlet.http.HttpServletRequest p0);
    public void enforceWebSudoProtection(jakarta.servlet.http.HttpServletRequest p0, jakarta.servlet.http.HttpServletResponse p1);
}
