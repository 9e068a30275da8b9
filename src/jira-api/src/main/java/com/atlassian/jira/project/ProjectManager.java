package com.atlassian.jira.project;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectManager {
    public com.atlassian.jira.project.Project createProject(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.project.ProjectCreationData p1);
    public void removeProject(com.atlassian.jira.project.Project p0);
    public com.atlassian.jira.project.Project getProjectObj(Long p0) throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.project.Project getProjectObjByName(String p0);
    public com.atlassian.jira.project.Project getProjectObjByKey(String p0);
    public java.util.List<com.atlassian.jira.project.Project> getProjectObjects() throws com.atlassian.jira.exception.DataAccessException;
}
