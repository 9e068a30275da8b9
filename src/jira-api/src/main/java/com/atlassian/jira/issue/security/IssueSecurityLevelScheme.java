package com.atlassian.jira.issue.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class IssueSecurityLevelScheme {
    public IssueSecurityLevelScheme(Long p0, String p1, String p2, Long p3) { }
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
