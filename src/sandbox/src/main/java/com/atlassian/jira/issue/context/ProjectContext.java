package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

/** One project. */
public class ProjectContext extends AbstractJiraContext {
    private final Long projectId;
    private final ProjectManager projects;

    public ProjectContext(Long projectId, ProjectManager projects) {
        this.projectId = projectId;
        this.projects = projects;
    }

    public Long getProjectId() {
        return projectId;
    }

    @Override
    public Project getProjectObject() {
        return projects.getProjectObj(projectId);
    }

    @Override
    public String toString() {
        return "project " + projectId;
    }
}
