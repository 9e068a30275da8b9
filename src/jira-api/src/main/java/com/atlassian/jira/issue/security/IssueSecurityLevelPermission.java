package com.atlassian.jira.issue.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class IssueSecurityLevelPermission {
    public IssueSecurityLevelPermission(Long p0, Long p1, Long p2, String p3, String p4) { }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getParameter() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
