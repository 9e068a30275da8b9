package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/** Projects with the checks of a user's request; its results carry code in Jira too. */
public interface ProjectService {
    CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData data);

    Project createProject(CreateProjectValidationResult result);

    GetProjectResult getProjectByKey(ApplicationUser user, String key);

    /** A project, or why there is none. */
    abstract class AbstractProjectResult extends ServiceResultImpl implements ServiceOutcome<Project> {
        private static final long serialVersionUID = 1;
        private final transient Project project;

        public AbstractProjectResult(ErrorCollection errors) {
            this(errors, null);
        }

        public AbstractProjectResult(ErrorCollection errors, Project project) {
            super(errors);
            this.project = project;
        }

        public Project getProject() {
            return project;
        }

        public Project get() {
            return project;
        }
    }

    /** A request for a new project that was looked at. */
    class CreateProjectValidationResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1;
        private final transient ApplicationUser user;
        private final transient ProjectCreationData data;

        public CreateProjectValidationResult(ErrorCollection errors) {
            this(errors, null, null);
        }

        public CreateProjectValidationResult(ErrorCollection errors, ApplicationUser user, ProjectCreationData data) {
            super(errors);
            this.user = user;
            this.data = data;
        }

        public ProjectCreationData getProjectCreationData() {
            return data;
        }

        public ApplicationUser getUser() {
            return user;
        }
    }

    /** The answer to a look-up. */
    class GetProjectResult extends AbstractProjectResult {
        private static final long serialVersionUID = 1;

        public GetProjectResult(ErrorCollection errors) {
            super(errors);
        }

        public GetProjectResult(Project project) {
            this(new SimpleErrorCollection(), project);
        }

        public GetProjectResult(ErrorCollection errors, Project project) {
            super(errors, project);
        }
    }

    /** Schemes to be given to a project; null or -1 takes the scheme away, where Jira allows none. */
    class UpdateProjectSchemesValidationResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1;

        public UpdateProjectSchemesValidationResult(ErrorCollection errors) {
            this(errors, null, null, null);
        }

        public UpdateProjectSchemesValidationResult(
                ErrorCollection errors,
                Long permissionSchemeId,
                Long notificationSchemeId,
                Long issueSecuritySchemeId) {
            super(errors);
        }
    }
}
