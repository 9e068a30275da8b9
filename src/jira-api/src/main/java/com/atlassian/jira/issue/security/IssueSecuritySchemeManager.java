package com.atlassian.jira.issue.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueSecuritySchemeManager extends com.atlassian.jira.scheme.SchemeManager {
    public java.util.List<com.atlassian.jira.issue.security.IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long p0);
    public void setSchemeForProject(com.atlassian.jira.project.Project p0, Long p1);
    public String assignSchemeToProject(com.atlassian.jira.project.Project p0, Long p1, java.util.Map<Long, Long> p2);
}
