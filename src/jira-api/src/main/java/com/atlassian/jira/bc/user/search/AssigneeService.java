package com.atlassian.jira.bc.user.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AssigneeService {
    public boolean isAssignable(com.atlassian.jira.project.Project p0, com.atlassian.jira.user.ApplicationUser p1);
}
