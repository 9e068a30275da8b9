package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ProjectRoleImpl implements com.atlassian.jira.security.roles.ProjectRole {
    public ProjectRoleImpl(String p0, String p1) { }
    public ProjectRoleImpl(Long p0, String p1, String p2) { }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getDescription() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
