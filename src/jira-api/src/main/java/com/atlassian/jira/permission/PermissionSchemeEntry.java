package com.atlassian.jira.permission;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PermissionSchemeEntry {
    public PermissionSchemeEntry(Long p0, Long p1, String p2, String p3, String p4) { }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getParameter() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
