package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ProjectContext extends com.atlassian.jira.issue.context.AbstractJiraContext {
    public ProjectContext(Long p0, com.atlassian.jira.project.ProjectManager p1) { }
    public com.atlassian.jira.project.Project getProjectObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getProjectId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getIssueTypeId() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
