package org.sems.sandbox.project;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;

/**
 * Projects as a user asks for them: projects that they may not see are not there. Errors are given by field, as in
 * Jira's forms.
 */
abstract class StandInProjectService implements ProjectService {
    private final StoredProjects projects;
    private final Services services;

    StandInProjectService(StoredProjects projects, Services services) {
        this.projects = projects;
        this.services = services;
    }

    @Override
    public CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData data) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (!services.get(Users.class).isAdmin(user)) {
            errors.addErrorMessage("You must have global administrator rights to create projects.");
            return new CreateProjectValidationResult(errors);
        }
        checkName(data.getName(), errors);
        checkKey(data.getKey(), errors);
        if (data.getLead() == null) {
            errors.addError("projectLead", "You must specify a project lead.");
        }
        return errors.hasAnyErrors()
                ? new CreateProjectValidationResult(errors)
                : new CreateProjectValidationResult(errors, user, data);
    }

    private void checkName(String name, ErrorCollection errors) {
        if (name == null || name.trim().length() < 2 || name.length() > 80) {
            errors.addError("projectName", "You must specify a valid project name.");
        } else if (services.get(ProjectManager.class).getProjectObjByName(name) != null) {
            errors.addError("projectName", "A project with that name already exists.");
        }
    }

    private void checkKey(String key, ErrorCollection errors) {
        if (key == null || !key.matches("[A-Z][A-Z]+") || key.length() > 10) {
            errors.addError(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more uppercase letters.");
        } else {
            projects.byKey(key)
                    .ifPresent(other ->
                            errors.addError("projectKey", "Project '" + other.getName() + "' uses this project key."));
        }
    }

    @Override
    public Project createProject(CreateProjectValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("You cannot create a project with an invalid validation result.");
        }
        return services.get(ProjectManager.class).createProject(result.getUser(), result.getProjectCreationData());
    }

    @Override
    public GetProjectResult getProjectByKey(ApplicationUser user, String key) {
        return result(
                user,
                projects.byKey(key).filter(project -> project.getKey().equals(key)),
                "No project could be found with key '" + key + "'.");
    }

    private GetProjectResult result(ApplicationUser user, Optional<Project> found, String otherwise) {
        if (found.filter(project -> sees(user, project)).isPresent()) {
            return new GetProjectResult(found.get());
        }
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(otherwise);
        return new GetProjectResult(errors);
    }

    /** An administrator sees a project's configuration even where they may not browse its issues. */
    private boolean sees(ApplicationUser user, Project project) {
        PermissionManager permissions = services.get(PermissionManager.class);
        return services.get(Users.class).isAdmin(user)
                || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    /** Projects, never with an error. */
    private static final class Found extends com.atlassian.jira.bc.ServiceResultImpl
            implements ServiceOutcome<List<Project>> {
        private static final long serialVersionUID = 1;
        private final transient List<Project> found;

        Found(List<Project> found) {
            this.found = found;
        }

        @Override
        public List<Project> get() {
            return found;
        }
    }
}
