package com.atlassian.jira.bc.project.component;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectComponentManager {
    public com.atlassian.jira.bc.project.component.ProjectComponent create(String p0, String p1, String p2, long p3, Long p4) throws IllegalArgumentException;
    public com.atlassian.jira.bc.project.component.ProjectComponent getProjectComponent(Long p0);
    public com.atlassian.jira.bc.project.component.ProjectComponent findByComponentName(Long p0, String p1);
}
