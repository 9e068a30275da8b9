package com.atlassian.jira.issue.context.manager;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class JiraContextTreeManager {
    public JiraContextTreeManager(com.atlassian.jira.project.ProjectManager p0, com.atlassian.jira.config.ConstantsManager p1) { }
}
