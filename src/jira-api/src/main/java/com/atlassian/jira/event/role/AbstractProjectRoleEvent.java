package com.atlassian.jira.event.role;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class AbstractProjectRoleEvent {
    protected final com.atlassian.jira.security.roles.ProjectRole projectRole = null;
    public AbstractProjectRoleEvent(com.atlassian.jira.security.roles.ProjectRole p0) { }
    public com.atlassian.jira.security.roles.ProjectRole getProjectRole() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
