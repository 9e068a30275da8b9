package com.atlassian.jira.bc.project;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectService {
    public com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult validateCreateProject(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.project.ProjectCreationData p1);
    public com.atlassian.jira.project.Project createProject(com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult p0);
    public com.atlassian.jira.bc.project.ProjectService.GetProjectResult getProjectByKey(com.atlassian.jira.user.ApplicationUser p0, String p1);

    public static abstract class AbstractProjectResult extends com.atlassian.jira.bc.ServiceResultImpl implements com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.project.Project> {
        public AbstractProjectResult(com.atlassian.jira.util.ErrorCollection p0) { }
        public AbstractProjectResult(com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.project.Project p1) { }
        public com.atlassian.jira.project.Project getProject() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.project.Project get() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }

    public static class CreateProjectValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
        public CreateProjectValidationResult(com.atlassian.jira.util.ErrorCollection p0) { }
        public CreateProjectValidationResult(com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.user.ApplicationUser p1, com.atlassian.jira.bc.project.ProjectCreationData p2) { }
        public com.atlassian.jira.bc.project.ProjectCreationData getProjectCreationData() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.user.ApplicationUser getUser() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }

    public static class GetProjectResult extends com.atlassian.jira.bc.project.ProjectService.AbstractProjectResult {
        public GetProjectResult(com.atlassian.jira.util.ErrorCollection p0) { super((com.atlassian.jira.util.ErrorCollection) null); }
        public GetProjectResult(com.atlassian.jira.project.Project p0) { super((com.atlassian.jira.util.ErrorCollection) null); }
        public GetProjectResult(com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.project.Project p1) { super((com.atlassian.jira.util.ErrorCollection) null); }
    }

    public static class UpdateProjectSchemesValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
        public UpdateProjectSchemesValidationResult(com.atlassian.jira.util.ErrorCollection p0) { }
        public UpdateProjectSchemesValidationResult(com.atlassian.jira.util.ErrorCollection p0, Long p1, Long p2, Long p3) { }
    }
}
