package com.atlassian.jira.bc.project.component;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectComponent extends com.atlassian.jira.project.ProjectConstant {
    public Long getId();
    public String getDescription();
    public String getName();
    public Long getProjectId();
}
